// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_outcome.h"

#include "support/runtime_error.h"

#include <QCoreApplication>

#include <new>

namespace unocclude {

QString JobOutcome::errorMessage() const
{
    if (!error)
        return {};
    try {
        std::rethrow_exception(error);
    } catch (const RuntimeError& failure) {
        return failure.message();
    } catch (const std::bad_alloc&) {
        return QCoreApplication::translate("JobOutcome", "There is not enough memory left for this.");
    } catch (const std::exception& failure) {
        return QCoreApplication::translate("JobOutcome", "An unexpected error ended the work: %1")
            .arg(QString::fromLocal8Bit(failure.what()));
    } catch (...) {
        return QCoreApplication::translate("JobOutcome", "An unknown error ended the work.");
    }
}

} // namespace unocclude
