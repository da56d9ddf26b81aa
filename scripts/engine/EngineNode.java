import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * A node of OpenSearch from its published artefacts, on loopback alone. Arguments: the folder of its data, its name, its
 * ports for HTTP and for other nodes, and the latter ports of all nodes. The distribution's own start wants its folders
 * and a security manager; for a trial on one machine the server's class is enough.
 */
public class EngineNode extends Node {
  EngineNode(Settings settings, String name) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> name),
        List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, PainlessPlugin.class),
        false);
  }

  public static void main(String[] args) throws Exception {
    Settings settings =
        Settings.builder()
            .put("cluster.name", "tim-kiem")
            .put("node.name", args[1])
            .put("path.home", Path.of(args[0], args[1]).toString())
            .put("network.host", "127.0.0.1")
            .put("http.type", "netty4")
            .put("transport.type", "netty4")
            .put("http.port", args[2])
            .put("transport.port", args[3])
            .putList("discovery.seed_hosts", hosts(args[4]))
            .putList("cluster.initial_cluster_manager_nodes", "nut-1")
            // A query whose asker is gone holds its shard open so long, and a copy waits for it: not five minutes.
            .put("search.default_keep_alive", "20s")
            .put("search.keep_alive_interval", "5s")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    EngineNode node = new EngineNode(settings, args[1]);
    node.start();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    node.close();
                  } catch (Exception e) {
                    e.printStackTrace();
                  }
                }));
    System.out.println("started " + args[1]);
    Thread.currentThread().join();
  }

  private static List<String> hosts(String ports) {
    return List.of(ports.split(",")).stream().map(port -> "127.0.0.1:" + port).toList();
  }
}
