import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ApiError, call } from '../shared/api.js';
import { LanguageSwitch, Mark } from '../shared/parts.js';
import { useLanguage } from '../shared/words.js';

interface Props { needsSecret: boolean; locales: string[]; onLanguage: (locale: string) => void; onDone: () => void }

const FAULTS: Record<number, string> = { 401: 'web-desk-signin-wrong', 403: 'web-desk-signin-closed', 409: 'web-desk-signin-reserved', 429: 'web-desk-signin-wait' };

export function SignIn({ needsSecret, locales, onLanguage, onDone }: Props) {
    const { say } = useLanguage();
    const [name, setName] = useState('');
    const [secret, setSecret] = useState('');
    const [fault, setFault] = useState<string>();
    useEffect(() => { document.title = say('web-desk-title'); }, [say]);

    const submit = () => call('POST', '/desk/session', { name, secret: needsSecret ? secret : undefined })
        .then(onDone, (error: unknown) => setFault(FAULTS[error instanceof ApiError ? error.status : 0] ?? 'web-desk-failed'));

    return (
        <main className="signin">
            <form onSubmit={(event) => { event.preventDefault(); void submit(); }}>
                <Mark size={52} />
                <h1>{say('web-desk-signin-title')}</h1>
                <p>{say('web-desk-signin-intro')}</p>
                <Field label={say('web-desk-name')} required>
                    <Input size="large" value={name} maxLength={60} autoComplete="name" autoFocus onChange={(_, { value }) => setName(value)} />
                </Field>
                {needsSecret && (
                    <Field label={say('web-desk-secret')} required>
                        <Input size="large" type="password" value={secret} autoComplete="current-password" onChange={(_, { value }) => setSecret(value)} />
                    </Field>
                )}
                {fault && <p className="fault" role="alert">{say(fault)}</p>}
                <Button appearance="primary" size="large" type="submit" disabled={!name.trim() || (needsSecret && !secret)}>{say('web-desk-signin')}</Button>
                <LanguageSwitch locales={locales} onChoose={onLanguage} />
            </form>
        </main>
    );
}
