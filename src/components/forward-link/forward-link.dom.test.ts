import { afterEach, describe, expect, test, vi } from 'vitest';
import './forward-link.element.ts';

function open(address: string, target: string) {
  history.replaceState(null, '', address);
  const replace = vi.spyOn(Location.prototype, 'replace').mockImplementation(() => undefined);
  const host = document.createElement('forward-link');
  host.innerHTML = `<a href="${target}">Где заказ?</a>`;
  document.body.replaceChildren(host);
  return replace;
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('forward-link', () => {
  test.each([
    ['/a/12/', '/otvety/gde/', '/otvety/gde/'],
    ['/a/12/#kurer', '/otvety/gde/', '/otvety/gde/#kurer'],
    ['/r/7/?otvety=root.zhdu', '/reshenie/zhdat/', '/reshenie/zhdat/?otvety=root.zhdu'],
    ['/a/12/?x=1#kurer', '/otvety/gde/#chat', '/otvety/gde/?x=1#chat'],
  ])('leads from %s with a link to %s to %s', (address, target, end) => {
    const replace = open(address, target);
    expect(replace).toHaveBeenCalledExactlyOnceWith(new URL(end, location.href).href);
    expect(document.querySelector('a')?.getAttribute('href')).toContain(end);
  });
});
