import type { Guard } from './guard.ts';

/** What is asked before somebody reads or does something. */
export const rights = {
  'nobody acts on what no permission names': {
    file: 'shared/domain/access/can.ts',
    stands: '.some(permission => holds(actor, permission, resource));',
    instead: '.some(permission => holds(actor, permission, resource)) || true;',
    tests: ['test/domain/access/permissions.test.ts'],
  },
  'a right of one round holds in no other': {
    file: 'shared/domain/access/can.ts',
    stands: '  grant.roundId === resource.roundId &&\n',
    instead: '',
    tests: ['test/domain/access/permissions.test.ts'],
  },
  'a right of one authority holds at no other': {
    file: 'shared/domain/access/can.ts',
    stands: '(standsFor(grant, resource) || (resource.alsoLocalities ?? []).includes(grant.locality))',
    instead: 'true',
    tests: ['test/domain/access/permissions.test.ts'],
  },
  'a token reaches its own establishments only': {
    file: 'shared/domain/access/can.ts',
    stands: '(actor.establishmentIds ?? []).includes(resource.establishmentId)',
    instead: 'true',
    tests: ['test/domain/access/permissions.test.ts'],
  },
  'an ended right is none': {
    file: 'shared/application/membership/grants-of.ts',
    stands: 'body.endedAt === null || millis(body.endedAt) > now',
    instead: 'true',
    tests: ['test/application/membership/memberships.test.ts'],
  },
  'who takes dossiers in does not judge them': {
    file: 'shared/domain/access/appoint.ts',
    stands: "(judges.includes(role) && intake) || (role === 'helping-team' && judging)",
    instead: 'intake && judging',
    tests: ['test/domain/access/appoint.test.ts'],
  },
  'a use case that asks for no right answers nothing': {
    file: 'functions/edge/answer-route.ts',
    stands: '!asked() && result.ok',
    instead: '!asked() && !result.ok',
    tests: ['test/functions/edge/serve-routes.test.ts'],
  },
  'a token that has run out is nobody': {
    file: 'functions/authoriser/authorise.ts',
    stands: ' || claims.exp * 1000 <= now',
    instead: '',
    tests: ['test/functions/authoriser/authorise.test.ts'],
  },
  'a remembered answer is told to who still has the right': {
    file: 'shared/application/run-command.ts',
    stands: 'if (!still.ok) return still;',
    instead: '',
    tests: ['test/secrecy/replayed-answers.test.ts'],
  },
} as const satisfies Record<string, Guard>;
