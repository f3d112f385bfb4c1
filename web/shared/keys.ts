import type { KeyboardEvent } from 'react';

/**
 * Enter, meant to send. While a Chinese input method composes, Enter picks a candidate: `isComposing` says so,
 * and Safari, which ends the composition before the key event, says it by keyCode 229.
 */
export function sends(event: KeyboardEvent): boolean {
    return event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && event.keyCode !== 229;
}
