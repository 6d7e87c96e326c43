// SPDX-License-Identifier: Apache-2.0
#include "dialogs/devices_dialog.h"

#include "session/device_controller.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace unocclude {
namespace {

constexpr int deviceRole = Qt::UserRole;
constexpr int usableRole = Qt::UserRole + 1;

QTreeWidget* makeDeviceList()
{
    auto* list = new QTreeWidget;
    list->setHeaderLabels({DevicesDialog::tr("Device"), DevicesDialog::tr("Name"), DevicesDialog::tr("Memory"),
                           DevicesDialog::tr("State")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(DevicesDialog::tr("Devices to compute on"));
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    return list;
}

QString memoryOf(const DeviceReport::Card& card)
{
    const auto size = [](qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); };
    return card.freeBytes ? DevicesDialog::tr("%1 of %2 free").arg(size(*card.freeBytes), size(card.totalBytes))
                          : size(card.totalBytes);
}

} // namespace

DevicesDialog::DevicesDialog(DeviceController& devices, QWidget* parent)
    : QDialog(parent)
    , m_devices(devices)
    , m_list(makeDeviceList())
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Devices"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setAccessibleName(tr("What speaks against a device"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_use = buttons->addButton(tr("&Use This Device"), QDialogButtonBox::ActionRole);
    auto* again = buttons->addButton(tr("&Look Again"), QDialogButtonBox::ActionRole);
    connect(m_use, &QPushButton::clicked, this, &DevicesDialog::useSelected);
    connect(again, &QPushButton::clicked, this, &DevicesDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DevicesDialog::updateButton);
    connect(m_list, &QTreeWidget::itemActivated, this, &DevicesDialog::useSelected);
    connect(&devices, &DeviceController::listed, this, &DevicesDialog::showReport);
    connect(&devices, &DeviceController::failed, this, &DevicesDialog::showProblem);
    connect(&devices, &DeviceController::chosenChanged, this, &DevicesDialog::ask);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(640, 320);
    ask();
}

void DevicesDialog::ask()
{
    showProblem(tr("The drivers are being asked."));
    m_devices.list();
}

void DevicesDialog::showReport(const DeviceReport& report)
{
    const QString before = m_list->currentItem() ? selected() : m_devices.chosen();
    m_list->clear();
    addRow(QStringLiteral("auto"), {tr("automatic"), tr("The best there is, now %1").arg(report.automatic), {}}, {});
    addRow(QStringLiteral("cpu"), {QStringLiteral("cpu"), tr("The processor"), {}}, {});
    for (const DeviceReport::Card& card : report.cards)
        addRow(card.device, {card.device, card.name, memoryOf(card)}, card.problem);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (m_list->topLevelItem(row)->data(0, deviceRole) == before)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    showProblem(report.cudaProblem);
}

void DevicesDialog::addRow(const QString& device, const QStringList& texts, const QString& problem)
{
    const QString state = device == m_devices.chosen() ? tr("in use") : problem;
    auto* item = new QTreeWidgetItem(m_list, texts + QStringList{state});
    item->setToolTip(3, problem);
    item->setData(0, deviceRole, device);
    item->setData(0, usableRole, problem.isEmpty());
}

void DevicesDialog::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    updateButton();
}

void DevicesDialog::updateButton()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    m_use->setEnabled(item && item->data(0, usableRole).toBool() && selected() != m_devices.chosen());
}

QString DevicesDialog::selected() const
{
    return m_list->currentItem()->data(0, deviceRole).toString();
}

void DevicesDialog::useSelected()
{
    if (m_use->isEnabled())
        m_devices.choose(selected());
}

} // namespace unocclude
