import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** The manifest speaks of what is published, not of where it is written. */
function publishedPaths() {
  const published = (path) => path?.replace(/^\/?src\//, 'dist/lib/').replace(/\.ts$/, '.js');
  const walk = (node) => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node && typeof node === 'object') {
      if (typeof node.path === 'string') node.path = published(node.path);
      if (typeof node.module === 'string') node.module = published(node.module);
      Object.values(node).forEach(walk);
    }
  };
  return {
    name: 'published-paths',
    packageLinkPhase: ({customElementsManifest}) => walk(customElementsManifest),
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    customElementVsCodePlugin({outdir: 'dist', cssFileName: null}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, referencesTemplate: undefined}),
    publishedPaths(),
  ],
};
