export type InboxPart = 'WAITING' | 'AHEAD' | 'PAST';

export const inboxPaths: Readonly<Record<InboxPart, string>> = {
  WAITING: '/requests',
  AHEAD: '/requests?part=ahead',
  PAST: '/requests?part=past',
};
