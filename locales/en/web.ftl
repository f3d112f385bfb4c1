### Words of the web pages. `web-chat-…` is read by customers, `web-desk-…` by human agents.
### %names% between percent signs are filled in by the page; write them exactly so.

web-language = Language
web-language-en = English
web-language-zh-CN = 简体中文
web-language-zh-TW = 繁體中文

## Customer chat

web-chat-title = Customer support
web-chat-status-bot = Automated assistant · a person can join any time
web-chat-status-waiting = A person has been asked to join. Keep writing, they will read it all.
web-chat-status-person = %name% is here with you
web-chat-bot = Assistant
web-chat-bot-tag = Automated
web-chat-person = Support team
web-chat-person-tag = A real person
web-chat-you = You
web-chat-log = Conversation
web-chat-input = Your message
web-chat-placeholder = Write your message
web-chat-hint = Enter to send · Shift + Enter for a new line
web-chat-too-long = That is a long message. Please keep it under %max% characters, or send it in parts.
web-chat-send = Send
web-chat-sending = Sending…
web-chat-failed = Not sent.
web-chat-too-fast = That was a lot at once. Please wait a few seconds.
web-chat-retry = Try again
web-chat-discard = Discard
web-chat-edit = Edit
web-chat-save = Save
web-chat-cancel = Cancel
web-chat-delete = Delete
web-chat-delete-sure = Delete this message?
web-chat-deleted = Message deleted
web-chat-change-failed = The change did not get through.
web-chat-suggestions = Suggested answers
web-chat-typing-bot = The assistant is writing
web-chat-typing-person = %name% is writing
web-chat-newer = New messages ↓
web-chat-reconnecting = The connection dropped. Reconnecting; nothing you wrote is lost.

## Human agents' desk

web-desk-title = Desk
web-desk-signin-title = Welcome to the desk
web-desk-signin-intro = Customers see the name you enter here when you reply.
web-desk-name = Your name
web-desk-secret = Desk secret
web-desk-signin = Sign in
web-desk-signout = Sign out
web-desk-signin-wrong = That secret is not right. Please check it and try again.
web-desk-signin-wait = Too many tries. Please wait a minute.
web-desk-signin-closed = The desk is not open for sign-in: the administrator has to set DESK_SECRET first.

web-desk-queue = Cases
web-desk-view-open = Open
web-desk-view-mine = Mine
web-desk-view-closed = Closed
web-desk-empty-open = Nobody is waiting. New cases appear here by themselves.
web-desk-empty-mine = You have no cases. Claim one from “Open”.
web-desk-empty-closed = No closed cases yet.
web-desk-unnamed = Visitor %code%
web-desk-waited = waiting %time%
web-desk-claimed-by = with %name%
web-desk-yours = yours
web-desk-choose = Choose a case to read its summary.
web-desk-back = Cases

web-channel-web = Web chat
web-channel-slack = Slack
web-channel-msteams = Teams
web-channel-terminal = Terminal

web-desk-summary = Summary
web-desk-conversation = Conversation
web-desk-why = Why a person
web-desk-cause = Cause
web-desk-peak = At its hardest
web-desk-watch = Watch out
web-desk-facts = Known so far
web-desk-begin = How to begin
web-desk-do = Do
web-desk-dont = Don't
web-desk-first = A possible first sentence
web-desk-use = Use it
web-desk-told = Already told
web-desk-mood = Mood, message by message
web-desk-mood-good = better
web-desk-mood-bad = worse
web-desk-mood-alt = Mood over %count% messages: began %first%, lowest point %lowest%, now %last%.
web-desk-grade-bad = very low
web-desk-grade-low = low
web-desk-grade-even = even
web-desk-grade-good = good

web-desk-bot = Bot
web-desk-customer = Visitor
web-desk-colleague = Colleague
web-desk-note-tag = Note · the customer does not see this
web-desk-edited = edited
web-desk-deleted = Deleted by the customer

web-desk-claim = Claim
web-desk-handBack = Hand back to bot
web-desk-resolve = Resolve
web-desk-reply = Reply
web-desk-reply-label = Reply to the customer
web-desk-reply-placeholder = Write to the customer
web-desk-reply-hint = The customer reads this · Enter to send
web-desk-reply-send = Send reply
web-desk-note = Note
web-desk-note-label = Note for the desk
web-desk-note-placeholder = Write a note for your colleagues
web-desk-note-hint = Only the desk reads this · Enter to save
web-desk-note-send = Save note
web-desk-claim-first = Claim the case to reply
web-desk-handBack-title = Hand back to the bot?
web-desk-handBack-explain = The bot speaks with the customer again. The case is closed here.
web-desk-resolve-title = Resolve this case?
web-desk-resolve-explain = The case is closed, and the customer can always write again.
web-desk-closing-note = Note for the record (optional)
web-desk-cancel = Cancel
web-desk-dismiss = OK
web-desk-taken = %name% was faster and has this case now.
web-desk-failed = That did not work. Please try again.
web-desk-reconnecting = Reconnecting…

web-desk-dead = Undelivered: %count%
web-desk-dead-title = Undelivered messages
web-desk-dead-empty = Everything has been delivered.
web-desk-dead-attempts = Tries: %count%
web-desk-dead-retry = Send again

web-desk-shortcuts = Keyboard shortcuts
web-desk-key-next = Next case
web-desk-key-previous = Previous case
web-desk-key-claim = Claim the case
web-desk-key-reply = Write a reply
web-desk-key-note = Write a note
web-desk-key-handBack = Hand back to the bot
web-desk-key-resolve = Resolve the case
web-desk-key-close = Close the case view
web-desk-key-help = Show this list
