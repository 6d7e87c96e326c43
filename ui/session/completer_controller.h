// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completer.h"
#include "session/model_chooser.h"

#include <functional>

namespace unocclude {

class CompletionController;

/// From now on whole objects are drawn by this model, a name or a path. Called on the worker. @return by which until now
using UseCompleter = std::function<QString(const QString& nameOrPath)>;

/// Which model draws whole objects: the embedded one, the published pix2gestalt, or a file of either kind. It is exchanged
/// on the worker: what was ordered before is drawn by the one before.
class CompleterController final : public ModelChooser
{
    Q_OBJECT

public:
    CompleterController(CompletionController& completions, UseCompleter use, QObject* parent = nullptr);

    /// At the start of the program: the remembered choice, or where it cannot be had the embedded model.
    void begin(const QString& remembered);

    /// Elsewhere, say: what is in use, or could not be had.
    void openAgain();

    std::vector<KnownModel> models() const override { return completionModels(); }
    const std::optional<ModelInUse>& inUse() const override { return m_inUse; }
    bool isBusy() const override { return m_asked.has_value(); }
    void choose(const QString& nameOrPath) override;

private:
    struct Asked
    {
        QString choice;
        bool byUser;
    };

    QString before() const; ///< what is in use, or what is usual
    Asked asked() const;    ///< last; without a question what there was before
    void open(const Asked& asked);
    void adopt(const ModelIdentity& model);
    void fallBack(const QString& message);

    CompletionController& m_completions;
    UseCompleter m_use;
    std::optional<ModelInUse> m_inUse;
    std::optional<Asked> m_asked; ///< being opened; a later one takes its place
};

} // namespace unocclude
