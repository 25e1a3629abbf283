// Node wants the extension of an imported file; the frontend's files leave it out, as its bundler lets them.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const file = specifier.startsWith('.') && !/\.\w+$/.test(specifier) ? `${specifier}.ts` : specifier;
    return next(file, context);
  },
});
