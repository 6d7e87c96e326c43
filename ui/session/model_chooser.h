// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/known_models.h"

#include <QObject>

#include <optional>

namespace unocclude {

/// The model in use, as people know it.
struct ModelInUse
{
    QString choice; ///< the name or path by which it was asked for
    QString name;   ///< "MobileSAM"
    QString device; ///< "cpu" or "cuda:0"
};

/// Which of the models for one purpose answers. One that cannot be had leaves the one in use.
class ModelChooser : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What can be chosen by name, as it is on this computer now. A path to a file can be chosen as well.
    virtual std::vector<KnownModel> models() const = 0;

    virtual const std::optional<ModelInUse>& inUse() const = 0; ///< nothing: still opening the first one
    virtual bool isBusy() const = 0;                            ///< another one is being opened

    /// The user's choice. What is in use already is opened anew.
    virtual void choose(const QString& nameOrPath) = 0;

Q_SIGNALS:
    void busyChanged(bool busy);
    void opened();                          ///< another one is in use
    void chosen(const QString& nameOrPath); ///< by the user, and it works: to be remembered
    void refused(const QString& message);
};

} // namespace unocclude
