// SPDX-License-Identifier: Apache-2.0
#include "dialogs/models_dialog.h"

#include "session/model_chooser.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace unocclude {
namespace {

QTreeWidget* makeList(const QString& title)
{
    auto* list = new QTreeWidget;
    list->setHeaderLabels({ModelsDialog::tr("Model"), ModelsDialog::tr("State")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(title);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    return list;
}

QStringList native(const QStringList& paths)
{
    QStringList result;
    for (const QString& path : paths)
        result << QDir::toNativeSeparators(path);
    return result;
}

} // namespace

ModelsDialog::ModelsDialog(ModelChooser& models, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_chooser(models)
    , m_list(makeList(title))
    , m_details(new QFormLayout)
{
    setWindowTitle(title);
    buildDetails();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_use = buttons->addButton(tr("&Use This Model"), QDialogButtonBox::ActionRole);
    auto* folder = buttons->addButton(tr("Open &Folder"), QDialogButtonBox::ActionRole);
    auto* again = buttons->addButton(tr("&Look Again"), QDialogButtonBox::ActionRole);
    connect(m_use, &QPushButton::clicked, this, &ModelsDialog::useSelected);
    connect(folder, &QPushButton::clicked, this, &ModelsDialog::openFolder);
    connect(again, &QPushButton::clicked, this, &ModelsDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ModelsDialog::showDetails);
    connect(&models, &ModelChooser::busyChanged, this, &ModelsDialog::refresh);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_details);
    layout->addWidget(buttons);
    refresh();
    resize(720, 520);
}

void ModelsDialog::select(const QString& name)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (m_models[static_cast<std::size_t>(row)].entry.name == name)
            m_list->setCurrentItem(m_list->topLevelItem(row));
}

void ModelsDialog::buildDetails()
{
    addField(tr("What it is:"), m_what);
    addField(tr("File:"), m_file);
    addField(tr("Looked for in:"), m_folders);
    addField(tr("Get it from:"), m_source);
    addField(tr("SHA-256:"), m_sha256);
    addField(tr("Licence:"), m_licence);
}

void ModelsDialog::addField(const QString& title, QLabel*& value)
{
    value = new QLabel;
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(title);
    m_details->addRow(title, value);
}

void ModelsDialog::refresh()
{
    const KnownModel* shown = selected();
    const QString before = shown ? shown->entry.name : m_chooser.inUse() ? m_chooser.inUse()->choice : QString();
    m_models = m_chooser.models();
    m_list->clear();
    for (const KnownModel& model : m_models)
        new QTreeWidgetItem(m_list, {model.entry.title, stateOf(model)});
    m_list->setCurrentItem(m_list->topLevelItem(0));
    select(before);
}

void ModelsDialog::showDetails()
{
    const KnownModel* model = selected();
    m_use->setEnabled(model && model->isThere() && !m_chooser.isBusy());
    if (!model)
        return;
    const ModelEntry& entry = model->entry;
    m_what->setText(entry.description);
    m_file->setText(model->path.isEmpty() ? entry.file : QDir::toNativeSeparators(model->path));
    m_folders->setText(native(modelFolders()).join(u'\n'));
    m_source->setText(entry.source);
    m_sha256->setText(entry.sha256);
    m_licence->setText(entry.licence);
    for (QLabel* value : {m_file, m_source, m_sha256, m_licence})
        m_details->setRowVisible(value, !value->text().isEmpty());
    m_details->setRowVisible(m_folders, model->needsWeights() && !model->isThere());
}

QString ModelsDialog::stateOf(const KnownModel& model) const
{
    if (m_chooser.inUse() && m_chooser.inUse()->choice == model.entry.name)
        return tr("in use, on %1").arg(m_chooser.inUse()->device);
    return model.isThere() ? tr("there") : tr("not there");
}

const KnownModel* ModelsDialog::selected() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_models[static_cast<std::size_t>(row)];
}

void ModelsDialog::useSelected()
{
    if (const KnownModel* model = selected())
        m_chooser.choose(model->entry.name);
}

void ModelsDialog::openFolder()
{
    const KnownModel* model = selected();
    const QString folder = model && !model->path.isEmpty() ? QFileInfo(model->path).absolutePath() : userModelFolder();
    QDir().mkpath(folder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace unocclude
