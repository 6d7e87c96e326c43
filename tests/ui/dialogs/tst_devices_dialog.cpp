// SPDX-License-Identifier: Apache-2.0
#include "dialogs/devices_dialog.h"

#include "jobs/inline_job_queue.h"
#include "session/device_controller.h"
#include "support/runtime_error.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace unocclude;

namespace {

const QString driverTooOld = QStringLiteral("Its driver is too old.");

DeviceReport twoCards()
{
    return {QStringLiteral("cuda:0"),
            {{QStringLiteral("cuda:0"), QStringLiteral("Large Card"), 16'000'000'000, 9'500'000'000, {}},
             {QStringLiteral("cuda:1"), QStringLiteral("Old Card"), 2'000'000'000, std::nullopt, driverTooOld}},
            {}};
}

} // namespace

/// What the list of devices says, and what choosing one of them does.
class TestDevicesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyDeviceHasNameAndMemory();
    void oneIsChosen();
    void oneThatCannotBeUsedCannotBeChosen();
    void lookingAgainShowsWhatIsFreeNow();
    void withoutACardTheReasonIsTold();
    void whatCannotBeListedIsTold();

private:
    QTreeWidget& list() const { return *m_dialog->findChild<QTreeWidget*>(); }
    QStringList row(int row) const;
    void select(int row) { list().setCurrentItem(list().topLevelItem(row)); }
    QPushButton& button(const QString& text) const;
    QString problem() const;

    std::function<DeviceReport()> m_report;
    QStringList m_used;
    std::unique_ptr<InlineJobQueue> m_queue;
    std::unique_ptr<DeviceController> m_devices;
    std::unique_ptr<DevicesDialog> m_dialog;
};

void TestDevicesDialog::init()
{
    m_report = twoCards;
    m_used.clear();
    m_dialog.reset();
    m_devices.reset();
    m_queue = std::make_unique<InlineJobQueue>();
    const DeviceServices services{[this] { return m_report(); },
                                  [this](const QString& device) { m_used.push_back(device); }};
    m_devices = std::make_unique<DeviceController>(*m_queue, services);
    m_dialog = std::make_unique<DevicesDialog>(*m_devices);
    m_queue->runPending();
}

QStringList TestDevicesDialog::row(int row) const
{
    QStringList texts;
    for (int column = 0; column < list().columnCount(); ++column)
        texts << list().topLevelItem(row)->text(column);
    return texts;
}

QPushButton& TestDevicesDialog::button(const QString& text) const
{
    for (auto* each : m_dialog->findChildren<QPushButton*>())
        if (each->text() == text)
            return *each;
    qFatal("there is no such button");
}

QString TestDevicesDialog::problem() const
{
    for (const auto* label : m_dialog->findChildren<QLabel*>())
        if (!label->isHidden() && !label->text().isEmpty())
            return label->text();
    return {};
}

void TestDevicesDialog::everyDeviceHasNameAndMemory()
{
    QCOMPARE(list().topLevelItemCount(), 4);
    QVERIFY(row(0)[1].contains(QStringLiteral("cuda:0")));
    QCOMPARE(row(0)[3], QStringLiteral("in use"));
    QCOMPARE(row(1)[0], QStringLiteral("cpu"));
    QCOMPARE(row(2), QStringList({QStringLiteral("cuda:0"), QStringLiteral("Large Card"),
                                  QStringLiteral("9.5 GB of 16.0 GB free"), QString()}));
    QCOMPARE(row(3), QStringList({QStringLiteral("cuda:1"), QStringLiteral("Old Card"), QStringLiteral("2.0 GB"),
                                  driverTooOld}));
    QCOMPARE(problem(), QString());
}

void TestDevicesDialog::oneIsChosen()
{
    QVERIFY(!button(QStringLiteral("&Use This Device")).isEnabled()); // it is in use
    select(2);
    button(QStringLiteral("&Use This Device")).click();
    QCOMPARE(m_used, QStringList{QStringLiteral("cuda:0")});
    m_queue->runPending();
    QCOMPARE(row(2)[3], QStringLiteral("in use"));
    QCOMPARE(row(0)[3], QString());
    QCOMPARE(list().currentItem(), list().topLevelItem(2));
}

void TestDevicesDialog::oneThatCannotBeUsedCannotBeChosen()
{
    select(3);
    QVERIFY(!button(QStringLiteral("&Use This Device")).isEnabled());
    Q_EMIT list().itemActivated(list().topLevelItem(3), 0);
    QVERIFY(m_used.isEmpty());
}

void TestDevicesDialog::lookingAgainShowsWhatIsFreeNow()
{
    m_report = [] {
        DeviceReport report = twoCards();
        report.cards[0].freeBytes = 1'000'000'000;
        return report;
    };
    button(QStringLiteral("&Look Again")).click();
    m_queue->runPending();
    QCOMPARE(row(2)[2], QStringLiteral("1.0 GB of 16.0 GB free"));
}

void TestDevicesDialog::withoutACardTheReasonIsTold()
{
    m_report = [] { return DeviceReport{QStringLiteral("cpu"), {}, driverTooOld}; };
    button(QStringLiteral("&Look Again")).click();
    m_queue->runPending();
    QCOMPARE(list().topLevelItemCount(), 2);
    QCOMPARE(problem(), driverTooOld);
}

void TestDevicesDialog::whatCannotBeListedIsTold()
{
    m_report = []() -> DeviceReport {
        throw RuntimeError(RuntimeError::Kind::ModelRefused, QStringLiteral("The networks are not there."));
    };
    button(QStringLiteral("&Look Again")).click();
    m_queue->runPending();
    QCOMPARE(problem(), QStringLiteral("The networks are not there."));
}

QTEST_MAIN(TestDevicesDialog)
#include "tst_devices_dialog.moc"
