import type { Emotion } from '../../src/model.js';
import { percent } from '../shared/time.js';
import { useLanguage } from '../shared/words.js';

/** An emotion in words, with its strength; colour only repeats what the words say. */
export function Feeling({ emotion, intensity }: { emotion: Emotion; intensity?: number }) {
    const { locale, say } = useLanguage();
    return (
        <span className="feeling" style={{ color: `var(--${emotion})` }}>
            <i aria-hidden="true" />
            <span className="felt">{say(`emotion-${emotion}`)}</span>
            {intensity !== undefined && emotion !== 'neutral' && <span className="strength">{percent(intensity, locale)}</span>}
        </span>
    );
}
