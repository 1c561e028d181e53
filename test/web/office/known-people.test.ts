import { expect, test } from '@jest/globals';
import { knownPeople } from '#web/office/pages/people/known-people.ts';

const appointed = (personId: string, name: string, appointedAt: string, email: string | null = null) => ({
  ...{ personId, name, appointedAt, email },
  position: 'Chuyên viên mẫu',
});

test('who was appointed more than once is offered once, as last written; names stand in Vietnamese order', () => {
  const people = knownPeople([
    appointed('b', 'Nguyễn Văn Đá Mẫu', '2026-03-01T00:00:00.000Z', 'da@example.com'),
    appointed('a', 'Nguyễn Thị An Mẫu', '2026-02-01T00:00:00.000Z'),
    appointed('b', 'Nguyễn Văn Dá Mẫu', '2024-01-01T00:00:00.000Z', 'cu@example.com'),
  ]);
  expect(people.map(({ name, email }) => [name, email])).toEqual([
    ['Nguyễn Thị An Mẫu', ''],
    ['Nguyễn Văn Đá Mẫu', 'da@example.com'],
  ]);
});
