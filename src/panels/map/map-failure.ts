import { codeFault, damagedFile } from '../../explorer/damaged-file.ts';
import type { Notice } from '../../explorer/explorer.ts';
import { mapMessages } from '../../i18n/messages/map.ts';
import { namesFrom } from '../../i18n/names-from.ts';
import { never } from '../../lib/never.ts';
import type { MapFailure } from '../../map/port.ts';

/** Says why the still map stays: a lost file is no fault of the device. */
export function failureNotice(failure: MapFailure): Notice {
  switch (failure.kind) {
    case 'code':
      return damagedFile(failure.file, codeFault(failure.error));
    case 'no-webgl':
      return stillMap(namesFrom(mapMessages, ({ noWebGl }) => noWebGl));
    case 'context-lost':
      return stillMap(namesFrom(mapMessages, ({ contextLost }) => contextLost));
    case 'fault':
      return stillMap(namesFrom(mapMessages, ({ fault }) => fault));
    default:
      return never(failure);
  }
}

function stillMap(text: Notice['text']): Notice {
  return { id: 'webgl', severity: 'info', about: '', text };
}
