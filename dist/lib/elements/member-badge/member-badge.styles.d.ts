export declare function styled(root: ShadowRoot): ShadowRoot;
