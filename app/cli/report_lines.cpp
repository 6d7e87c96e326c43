// SPDX-License-Identifier: Apache-2.0
#include "report_lines.h"

namespace unocclude::cli {

void ReportLines::add(const QString& json)
{
    m_last = json;
    if (m_session.options.json)
        m_session.console.notice(json);
    else
        m_session.console.data(json);
}

void ReportLines::finish()
{
    if (m_session.options.json && !m_last.isEmpty())
        m_session.console.data(m_last);
}

} // namespace unocclude::cli
