import {showTextSize, storedTextSize} from '@site/src/components/reading/text-size';

if (typeof document !== 'undefined') showTextSize(storedTextSize());
