/** The policy of this page's embed files, kept on the classes they register: a second file takes the first one's. */
const POLICY = Symbol.for('cities-of-service.policy');

/** Tags of which any may have been registered by an earlier file of ours. */
const TAGS = ['cos-city-check', 'cos-declaration-download', 'cos-join-cta', 'cos-member-badge'];

interface Policy {
  createHTML(html: string): unknown;
}

let policy: Policy | undefined;
let refused = false;

/**
 * The page's one Trusted Types policy `cos-widgets`, with which Lit makes its
 * templates: fixed texts of ours, never data. Put in place of Lit's own policy
 * by the build. Never throws; `undefined` where the browser has none or the page refuses it.
 */
export function templatePolicy(): Policy | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}};
  if (!trustedTypes) return undefined;
  policy = sharedPolicy();
  if (policy) return policy;
  try {
    policy = trustedTypes.createPolicy('cos-widgets', {createHTML: (html) => html});
  } catch {
    refused = true; // said by the entry, which then registers nothing
  }
  return policy;
}

export function isPolicyRefused(): boolean {
  return refused;
}

/** Lets the next file of ours on this page use the same policy. */
export function sharePolicy(element: CustomElementConstructor): void {
  if (policy && !(POLICY in element)) Object.defineProperty(element, POLICY, {value: policy});
}

function sharedPolicy(): Policy | undefined {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  for (const tag of TAGS) {
    const element = registry?.get(tag) as {[POLICY]?: Policy} | undefined;
    if (element?.[POLICY]) return element[POLICY];
  }
  return undefined;
}
