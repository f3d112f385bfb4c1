export { createAttendance, type Attendance } from './attendance.js';
export { chatRoutes } from './chat.js';
export type { CannedAnswer, ChatInput, WebAuth, WebDeps } from './deps.js';
export { deskRoutes } from './desk.js';
export type { Cookie, Method, Route, ServerEvent, WebRequest, WebResponse } from './http.js';
export { PAGES_DIR, pageRoutes } from './pages.js';
export { statusRoutes } from './status.js';
export { createPulse, type Pulse } from './stream.js';
export { createTyping, type Typing, type TypingNotice } from './typing.js';
