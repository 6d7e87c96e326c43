// SPDX-License-Identifier: Apache-2.0
#include "support/file_name.h"

namespace unocclude {

QString fileNameOf(QString text)
{
    for (QChar& letter : text)
        if (!letter.isLetterOrNumber() && letter != u'-')
            letter = u'_';
    return text;
}

} // namespace unocclude
