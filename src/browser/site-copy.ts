import { isIsoDate } from '../domain/language/iso-date.ts';
import { copyNames } from '../domain/offline/copy-list.ts';
import { permalinks, type Permalinks } from '../domain/permalink/permalink.ts';

/** What this device keeps of the site. */
export interface SiteCopy {
  /** Day of the release, ISO; `''` if the copy never became whole. */
  readonly date: string;
  readonly isWhole: boolean;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | undefined },
  ) => unknown;
}

const permitted = new Set<string>();

/** The copy of the site with this home; `undefined` if there is none, or the browser keeps none. */
export async function readCopy(home: string): Promise<SiteCopy | undefined> {
  try {
    const links = permalinks(home);
    const { copy } = copyNames(home);
    const registration = await ownRegistration(links);
    if (registration === undefined && !(await caches.has(copy))) return undefined;
    const address = (registration?.waiting ?? registration?.active)?.scriptURL ?? '';
    const date = await caches.match(links.copyDate, { cacheName: copy });
    const text = (await date?.text()) ?? '';
    return { date: isIsoDate(text) ? text : '', isWhole: address.endsWith(links.wholeWorker) };
  } catch {
    return undefined;
  }
}

/** Makes a copy of the site, of all of it if asked; whether it is there now. One that was there stays until it is. */
export async function makeCopy(home: string, isWhole: boolean): Promise<boolean> {
  const links = permalinks(home);
  try {
    permit(links);
    const address = isWhole ? links.wholeWorker : links.worker;
    const registration = await navigator.serviceWorker.register(address, {
      scope: home,
      updateViaCache: 'none',
    });
    await settled(registration);
    const isThere = (registration.waiting ?? registration.active)?.scriptURL.endsWith(address) === true;
    if (registration.active === null) await deleteCopy(home);
    return isThere;
  } catch {
    return false;
  }
}

/** Deletes all that was kept of the site; where storage is denied, there is nothing. */
export async function deleteCopy(home: string): Promise<void> {
  const registration = await ownRegistration(permalinks(home)).catch(() => undefined);
  await registration?.unregister();
  const names = Object.values(copyNames(home));
  await Promise.allSettled(names.map(async (name) => caches.delete(name)));
}

/** Of a site above this one it is not. */
async function ownRegistration({ home }: Permalinks): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(home);
  return registration?.scope === new URL(home, location.href).href ? registration : undefined;
}

/** The policy of the site lets no text become the address of a worker; these two may. */
function permit({ worker, wholeWorker }: Permalinks): void {
  const policies = Reflect.get(window, 'trustedTypes') as TrustedTypes | undefined;
  if (permitted.size > 0 || policies === undefined) return;
  permitted.add(worker).add(wholeWorker);
  policies.createPolicy('default', {
    createScriptURL: (address) => (permitted.has(address) ? address : undefined),
  });
}

/** Waits until a new worker has all that it is to keep, or has been given up. */
async function settled(registration: ServiceWorkerRegistration): Promise<void> {
  const { installing } = registration;
  if (installing === null) return;
  await new Promise<void>((resolve) => {
    const look = () => {
      // The first one takes over at once; another waits until the tabs of the one before are closed.
      const isWaiting = installing.state === 'installed' && registration.active !== null;
      if (isWaiting || installing.state === 'activated' || installing.state === 'redundant') resolve();
    };
    installing.addEventListener('statechange', look);
    look();
  });
}
