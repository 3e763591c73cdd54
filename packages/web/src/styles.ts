// The order of the layers is settled by the first sheet; the order of all others does not matter.
import './ui/foundation.css';
import './every-sheet.js';
