// SPDX-License-Identifier: Apache-2.0
#include "jobs/message_bar.h"

#include <QtTest>

using namespace unocclude;

/// What is told over the photograph, and for how long.
class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsShown();
    void whatLastsComesBack();
    void whatSomebodyClosedStaysAway();
    void whatIsOverGoesAndWhatLastsStays();
};

namespace {

const QString readOnly = QStringLiteral("The project can only be read.");
const QString saved = QStringLiteral("Everything is saved.");

} // namespace

void TestMessageBar::theNewestIsShown()
{
    MessageBar bar;
    QVERIFY(bar.text().isEmpty());
    bar.showNotice(readOnly);
    bar.showError(saved);
    QCOMPARE(bar.text(), saved);
    bar.dismiss();
    QVERIFY(bar.text().isEmpty());
}

void TestMessageBar::whatLastsComesBack()
{
    MessageBar bar;
    bar.showNotice(readOnly);
    bar.setLasting({QString(), readOnly});
    bar.showNotice(saved);
    bar.dismiss();
    QCOMPARE(bar.text(), readOnly);
}

void TestMessageBar::whatSomebodyClosedStaysAway()
{
    MessageBar bar;
    bar.showNotice(readOnly);
    bar.setLasting({readOnly});
    bar.dismiss();
    QVERIFY(bar.text().isEmpty());
    bar.setLasting({readOnly}); // as it is told with each photograph
    bar.showNotice(saved);
    bar.dismiss();
    QVERIFY(bar.text().isEmpty());
    bar.showError(saved);
    bar.setLasting({saved, readOnly}); // also when another one joins it
    bar.dismiss();
    QVERIFY(bar.text().isEmpty());
}

void TestMessageBar::whatIsOverGoesAndWhatLastsStays()
{
    MessageBar bar;
    bar.showNotice(saved);
    bar.dropPassing();
    QVERIFY(bar.text().isEmpty());
    bar.showNotice(readOnly);
    bar.setLasting({readOnly});
    bar.dropPassing();
    QCOMPARE(bar.text(), readOnly);
    bar.showNotice(saved);
    bar.dropPassing();
    QCOMPARE(bar.text(), readOnly);
}

QTEST_MAIN(TestMessageBar)
#include "tst_message_bar.moc"
