/**
 * Which ASCII strings can be a Vietnamese syllable once its marks are off: an onset and a rime. Wider
 * than the dictionary on purpose (any onset goes with any rime): it tells a word typed without marks
 * from keystrokes and abbreviations, it does not correct spelling.
 */

const ONSETS = 'b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng ' +
    'iep iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet ' +
    'oi om on ong ooc oong op ot u ua uan uang uanh uat uau uay uc ue uech uenh uen uet ui um un ung uo uoc uoi ' +
    'uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyp uyt uyu uyn y yem yen yet yeu ych yec ' +
    'yt ym yn yp yng ynh yeng'
  ).split(' '),
);

/** Whether the folded, lower-case string is built like a Vietnamese syllable. `nghi` yes, `cairs` no. */
export function isSyllableShape(folded: string): boolean {
  if (RIMES.has(folded)) return true;
  return ONSETS.some((onset) => {
    if (!folded.startsWith(onset)) return false;
    const rime = folded.slice(onset.length);
    return RIMES.has(rime) || (rime === '' && onset === 'gi');
  });
}
