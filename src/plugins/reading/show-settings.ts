import {showTextSize, storedTextSize} from '@site/src/client/text-size';

if (typeof document !== 'undefined') showTextSize(storedTextSize());
