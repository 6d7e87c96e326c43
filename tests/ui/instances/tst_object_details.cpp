// SPDX-License-Identifier: Apache-2.0
#include "document/document_targets.h"
#include "instances/object_details.h"

#include "document/commands/remove_instance.h"
#include "document/commands/rename_instance.h"
#include "instances/instance_numbers.h"
#include "instances/label_edit.h"
#include "instances/label_list.h"
#include "jobs/inline_job_queue.h"
#include "session/completion_controller.h"
#include "session/evidence_watch.h"
#include "session/mask_controller.h"
#include "support/document_examples.h"
#include "support/fake_completer.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// Name, attributes and state by hand and by undo; and the labels that are offered.
class TestObjectDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingInHand();
    void attributesAreCommands();
    void theStateIsACommand();
    void aNameIsACommand();
    void labelsOfTheProjectComeFirst();
    void labelsAreOfferedByAnyPart();

private:
    template <typename Widget>
    Widget* child(const QString& name) const
    {
        for (Widget* widget : m->details.findChildren<Widget*>())
            if (widget->accessibleName() == name || widget->property("text").toString().remove(u'&') == name)
                return widget;
        return nullptr;
    }
    const Instance& object() const { return *m->document.current(); }

    struct Parts
    {
        Document document;
        InstanceNumbers numbers{document};
        InlineJobQueue queue;
        CompletionController completions{document, std::make_shared<DocumentTargets>(document), queue,
                                         [] { return std::make_shared<FakeCompleter>(); }};
        InstanceMasks masks;
        MaskController edits{document, masks};
        EvidenceWatch evidence{document, masks};
        LabelList labels{document};
        QAbstractItemModelTester tester{&labels};
        ObjectDetails details{{document, numbers, completions, edits, evidence, masks}, labels};
    };
    std::unique_ptr<Parts> m;
};

void TestObjectDetails::init()
{
    m = std::make_unique<Parts>();
    m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
    addExample(m->document, {4, 4, 20, 20});
    m->details.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m->details));
}

void TestObjectDetails::cleanup()
{
    m.reset();
}

void TestObjectDetails::nothingInHand()
{
    QVERIFY(m->details.isEnabled());
    m->document.setCurrent(std::nullopt);
    QVERIFY(!m->details.isEnabled());
}

void TestObjectDetails::attributesAreCommands()
{
    QTest::mouseClick(child<QCheckBox>(QStringLiteral("Stuff")), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(child<QCheckBox>(QStringLiteral("Difficult")), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(object().attributes, (InstanceAttributes{.stuff = true, .difficult = true}));
    m->document.undoStack().undo();
    QCOMPARE(object().attributes, (InstanceAttributes{.stuff = true}));
    QVERIFY(child<QCheckBox>(QStringLiteral("Stuff"))->isChecked());
    QVERIFY(!child<QCheckBox>(QStringLiteral("Difficult"))->isChecked());
}

void TestObjectDetails::theStateIsACommand()
{
    auto* state = child<QComboBox>(QStringLiteral("State"));
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Down);
    QCOMPARE(object().review, ReviewState::Done);
    m->document.undoStack().undo();
    QCOMPARE(state->currentIndex(), 0);
}

void TestObjectDetails::aNameIsACommand()
{
    auto* name = child<LabelEdit>(QStringLiteral("Name of the object"));
    QCOMPARE(name->placeholderText(), QStringLiteral("Object 1"));
    QTest::keyClicks(name, QStringLiteral(" tea cup"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(object().label, QStringLiteral("tea cup"));
    m->document.undoStack().undo();
    QCOMPARE(name->text(), QString());
}

void TestObjectDetails::labelsOfTheProjectComeFirst()
{
    QCOMPARE(m->labels.stringList(), QStringList());
    m->document.push(std::make_unique<RenameInstance>(m->document, object().id, QStringLiteral("cup")));
    addExample(m->document, {30, 4, 8, 8});
    m->document.push(std::make_unique<RenameInstance>(m->document, object().id, QStringLiteral("apple")));
    QCOMPARE(m->labels.stringList(), QStringList({QStringLiteral("apple"), QStringLiteral("cup")}));
    m->labels.setProjectLabels({QStringLiteral("plate"), QStringLiteral("cup")});
    QCOMPARE(m->labels.stringList(),
             QStringList({QStringLiteral("plate"), QStringLiteral("cup"), QStringLiteral("apple")}));
    m->document.push(std::make_unique<RemoveInstance>(m->document, object().id));
    QCOMPARE(m->labels.stringList(), QStringList({QStringLiteral("plate"), QStringLiteral("cup")}));
}

void TestObjectDetails::labelsAreOfferedByAnyPart()
{
    m->labels.setProjectLabels({QStringLiteral("coffee cup"), QStringLiteral("plate"), QStringLiteral("Cupboard")});
    QCompleter* completer = child<LabelEdit>(QStringLiteral("Name of the object"))->completer();
    completer->setCompletionPrefix(QStringLiteral("cup"));
    QCOMPARE(completer->completionCount(), 2);
}

QTEST_MAIN(TestObjectDetails)
#include "tst_object_details.moc"
