import type { Emotion, Entry } from '../../src/model.js';
import type { CaseView } from '../../src/web/views.js';
import { useLanguage } from '../shared/words.js';

interface Point { valence: number; emotion?: Emotion; text?: string }

/** In units of the drawing; the left margin holds the words of the axis. */
const [WIDTH, HEIGHT, LEFT, PAD] = [280, 84, 46, 10];
const LATEST = 20;

/** How the customer felt line by line: up is better, the dashed line is neutral. Read from the live transcript, else from the summary; lines with sensitive values as `masked` has them. */
export function MoodChart({ entries, masked, course }: { entries: Entry[]; masked: CaseView['masked']; course: number[] }) {
    const { say } = useLanguage();
    const points = pointsOf(entries, masked, course);
    const last = points.at(-1);
    if (!last) return null;
    const x = (i: number) => LEFT + (points.length === 1 ? 0.5 : i / (points.length - 1)) * (WIDTH - LEFT - PAD);
    const y = (valence: number) => PAD + ((1 - valence) / 2) * (HEIGHT - 2 * PAD);
    const line = points.map((point, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(point.valence).toFixed(1)}`).join('');
    const lowest = points.reduce((low, point) => (point.valence < low.valence ? point : low));
    const label = say('web-desk-mood-alt', {
        count: points.length, first: grade(points[0]!.valence, say), lowest: grade(lowest.valence, say), last: grade(last.valence, say),
    });
    return (
        <figure className="mood">
            <figcaption className="hidden">{say('web-desk-mood')}</figcaption>
            <div className="mood-plot">
                <span className="axis top" aria-hidden="true">{say('web-desk-mood-good')}</span>
                <span className="axis low" aria-hidden="true">{say('web-desk-mood-bad')}</span>
                <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} preserveAspectRatio="none">
                    <path d={`M0 ${HEIGHT / 2}H${WIDTH}`} className="zero" />
                    <path d={line} className="course" />
                </svg>
                {points.map((point, i) => (
                    <span
                        key={i} className={i === points.length - 1 ? 'dot last' : 'dot'} title={point.text}
                        style={{ left: `${(x(i) / WIDTH) * 100}%`, top: `${(y(point.valence) / HEIGHT) * 100}%`, background: `var(--${point.emotion ?? hueOf(point.valence)})` }}
                    />
                ))}
            </div>
            <ol className="hidden" aria-label={say('web-desk-mood-table')}>
                {points.map((point, i) => <li key={i}>{[grade(point.valence, say), point.emotion && say(`emotion-${point.emotion}`), point.text].filter(Boolean).join(' · ')}</li>)}
            </ol>
        </figure>
    );
}

function pointsOf(entries: Entry[], masked: CaseView['masked'], course: number[]): Point[] {
    const texts = new Map(masked.map(({ seq, text }) => [seq, text]));
    const live = entries.filter((entry) => entry.speaker === 'customer' && entry.valence !== undefined && !entry.deleted);
    if (live.length < course.length) return course.map((valence) => ({ valence }));
    return live.slice(-LATEST).map((entry) => ({ valence: entry.valence ?? 0, emotion: entry.emotion, text: (texts.get(entry.seq) ?? entry.text).slice(0, 120) }));
}

const hueOf = (valence: number): Emotion => (valence < -0.15 ? 'anger' : valence > 0.15 ? 'satisfaction' : 'neutral');
const grade = (valence: number, say: (key: string) => string) => say(`web-desk-grade-${valence < -0.5 ? 'bad' : valence < -0.15 ? 'low' : valence <= 0.15 ? 'even' : 'good'}`);
