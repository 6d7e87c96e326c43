// SPDX-License-Identifier: Apache-2.0
#include "document/export_cocoa.h"

#include "document/commands/choose_sample.h"
#include "document/commands/rename_instance.h"
#include "document/commands/set_samples.h"
#include "support/document_examples.h"

#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// What of a document reaches a COCO-A file.
class TestExportCocoa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void thePhotoIsNamedWithoutItsFolder();
    void objectsComeFrontToBackWithTheirNames();
    void anObjectWithoutCompletionIsWhollyVisible();
    void theChosenSampleIsTheWholeObject();
    void provenanceTellsHowToDrawTheSamplesAgain();
    void regionsCarryTheProvenance();

private:
    void complete(InstanceId id);
    void choose(InstanceId id, AmodalChoice choice);
    CocoaObject objectOf(InstanceId id) const { return cocoaObject(*m_document->find(id)); }

    std::unique_ptr<Document> m_document;
    InstanceId m_front{};
    InstanceId m_back{};
};

void TestExportCocoa::init()
{
    m_document = std::make_unique<Document>();
    m_document->replacePhoto(QStringLiteral("/photos/desk.png"), examplePhoto());
    m_back = addExample(*m_document, {4, 10, 10, 10});
    m_front = addExample(*m_document, {30, 10, 10, 10});
    m_document->push(std::make_unique<RenameInstance>(*m_document, m_back, QStringLiteral("lamp")));
    m_document->push(std::make_unique<RenameInstance>(*m_document, m_front, QStringLiteral("cup")));
}

void TestExportCocoa::complete(InstanceId id)
{
    const auto completion = exampleCompletion(m_document->find(id)->visible, 3);
    m_document->push(std::make_unique<SetSamples>(*m_document, id, completion));
}

void TestExportCocoa::choose(InstanceId id, AmodalChoice choice)
{
    m_document->push(std::make_unique<ChooseSample>(*m_document, id, choice));
}

void TestExportCocoa::thePhotoIsNamedWithoutItsFolder()
{
    const CocoaPhoto photo = cocoaPhoto(*m_document);
    QCOMPARE(photo.fileName, QStringLiteral("desk.png"));
    QVERIFY(photo.size == cv::Size(64, 48));
}

void TestExportCocoa::objectsComeFrontToBackWithTheirNames()
{
    const CocoaPhoto photo = cocoaPhoto(*m_document);
    QCOMPARE(photo.objects.size(), std::size_t{2});
    QCOMPARE(photo.objects[0].name, QStringLiteral("cup"));
    QCOMPARE(photo.objects[1].name, QStringLiteral("lamp"));
    QVERIFY(photo.objects[1].visible == rectangleMask({4, 10, 10, 10}));
}

void TestExportCocoa::anObjectWithoutCompletionIsWhollyVisible()
{
    const CocoaObject object = objectOf(m_front);
    QVERIFY(object.amodal == object.visible);
    QCOMPARE(object.provenance["amodal"].get<std::string>(), std::string("visible"));
    QVERIFY(!object.provenance.contains("model"));
}

void TestExportCocoa::theChosenSampleIsTheWholeObject()
{
    complete(m_front);
    const CompletionResult& completion = *m_document->find(m_front)->completion;
    QVERIFY(objectOf(m_front).amodal == completion.vote);
    choose(m_front, AmodalChoice::ofSample(2));
    QVERIFY(objectOf(m_front).amodal == completion.samples[2].amodal);
    choose(m_front, AmodalChoice::none());
    QVERIFY(objectOf(m_front).amodal == objectOf(m_front).visible);
}

void TestExportCocoa::provenanceTellsHowToDrawTheSamplesAgain()
{
    complete(m_front);
    choose(m_front, AmodalChoice::ofSample(1));
    const auto expected = nlohmann::ordered_json::parse(R"({
        "prompt": {"points": [{"x": 35.0, "y": 15.0, "positive": true}]},
        "amodal": "sample",
        "model": {"name": "example", "file": "example.safetensors",
                  "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "device": "cpu"},
        "settings": {"samples": 3, "steps": 20, "guidance": 1.5, "eta": 0.0, "sampler": "ddim", "geometry": "crop", "seed": 7},
        "seeds": [7, 8, 9],
        "seed": 8
    })");
    QCOMPARE(objectOf(m_front).provenance.dump(), expected.dump());
}

void TestExportCocoa::regionsCarryTheProvenance()
{
    complete(m_front);
    const CocoaDataset dataset = exportCocoa({cocoaPhoto(*m_document)}, QStringLiteral("tester")).dataset;
    const CocoaRegion& region = dataset.annotations.at(0).regions.at(0);
    QCOMPARE(region.name, QStringLiteral("cup"));
    QVERIFY(region.extras[cocoaProvenanceKey] == objectOf(m_front).provenance);
}

QTEST_GUILESS_MAIN(TestExportCocoa)
#include "tst_export_cocoa.moc"
