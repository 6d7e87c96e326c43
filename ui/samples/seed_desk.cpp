// SPDX-License-Identifier: Apache-2.0
#include "samples/seed_desk.h"

#include "document/sample_recipe.h"
#include "session/completion_controller.h"
#include "support/runtime_error.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>

namespace unocclude {

SeedDesk::SeedDesk(const Document& document, CompletionController& completions, QWidget* parent)
    : QObject(parent)
    , m_document(document)
    , m_completions(completions)
    , m_window(parent)
{
}

void SeedDesk::copy(int index)
{
    const Instance* current = m_document.current();
    if (!current || !current->offers(AmodalChoice::ofSample(index)))
        return;
    const Sample& sample = current->completion->samples[static_cast<std::size_t>(index)];
    QGuiApplication::clipboard()->setText(recipeText({sample.seed, sample.settings, sample.model}));
    Q_EMIT done(tr("Seed %1 and its settings were copied.").arg(sample.seed));
}

void SeedDesk::ask()
{
    bool accepted = false;
    const QString text = QInputDialog::getText(m_window, tr("Draw from Seed"),
                                               tr("A seed, or what was copied from a sample:"), QLineEdit::Normal,
                                               copied(), &accepted);
    if (!accepted)
        return;
    try {
        const SampleRecipe recipe = recipeFrom(text, m_completions.options().settings);
        m_completions.drawSeed(recipe.settings, recipe.seed);
    } catch (const RuntimeError& error) {
        Q_EMIT failed(error.message());
    }
}

/// The clipboard's text if it is a seed; what else was copied is nobody's business here.
QString SeedDesk::copied() const
{
    const QString text = QGuiApplication::clipboard()->text().left(4096);
    try {
        recipeFrom(text, {});
        return text.trimmed();
    } catch (const RuntimeError&) {
        return {};
    }
}

} // namespace unocclude
