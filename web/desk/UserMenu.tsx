import { Menu, MenuButton, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { DeskUser } from '../../src/web/views.js';
import { useLanguage } from '../shared/words.js';

interface Props {
    me: DeskUser;
    sound: boolean;
    away: boolean;
    onSound: (on: boolean) => void;
    onAway: (away: boolean) => void;
    onPeople: () => void;
    onHelp: () => void;
    onSignOut: () => void;
}

/** What concerns the person, not a case. */
export function UserMenu({ me, sound, away, onSound, onAway, onPeople, onHelp, onSignOut }: Props) {
    const { say } = useLanguage();
    const checked = { mine: [...(sound ? ['sound'] : []), ...(away ? ['away'] : [])] };
    const change = (items: string[]) => {
        if (items.includes('sound') !== sound) onSound(!sound);
        if (items.includes('away') !== away) onAway(!away);
    };
    return (
        <Menu checkedValues={checked} onCheckedValueChange={(_, { checkedItems }) => change(checkedItems)}>
            <MenuTrigger disableButtonEnhancement>
                <MenuButton appearance="subtle" className="me" aria-label={say('web-desk-menu', { name: me.name })}><span className="me-name">{me.name}</span>{away && <span className="me-away">{say('web-desk-is-away')}</span>}</MenuButton>
            </MenuTrigger>
            <MenuPopover>
                <MenuList>
                    <MenuGroup>
                        <MenuGroupHeader>{`${me.name} · ${say(`web-desk-role-${me.role}`)}`}</MenuGroupHeader>
                        <MenuItemCheckbox name="mine" value="sound">{say('web-desk-sound')}</MenuItemCheckbox>
                        <MenuItemCheckbox name="mine" value="away">{say('web-desk-away')}</MenuItemCheckbox>
                    </MenuGroup>
                    <MenuDivider />
                    <MenuItem onClick={onPeople}>{say('web-desk-people')}</MenuItem>
                    <MenuItem onClick={onHelp} secondaryContent="?">{say('web-desk-shortcuts')}</MenuItem>
                    <MenuDivider />
                    <MenuItem onClick={onSignOut}>{say('web-desk-signout')}</MenuItem>
                </MenuList>
            </MenuPopover>
        </Menu>
    );
}
