// SPDX-License-Identifier: Apache-2.0
#include "dialogs/file_dialogs.h"

#include "cocoa/export_options.h"
#include "document/document.h"
#include "models/model_registry.h"
#include "project/image_scan.h"
#include "session/preferences.h"
#include "support/file_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace unocclude {
namespace {

/// Gives the texts of this file their context.
class FileDialogs
{
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

QString photoFolder(const Document& document)
{
    if (document.hasPhoto())
        return QFileInfo(document.path()).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

QString photoName(const Document& document)
{
    return QFileInfo(document.path()).completeBaseName();
}

/// "*.jpg *.jpeg ..."
QString pictureNames()
{
    QStringList names;
    for (const QString& suffix : imageSuffixes())
        names << QStringLiteral("*.") + suffix;
    return names.join(u' ');
}

/// The formats' own names.
QString datasetName(DatasetFormat format)
{
    switch (format) {
    case DatasetFormat::CocoA:
        break;
    case DatasetFormat::Coco:
        return QStringLiteral("COCO");
    case DatasetFormat::CocoaCls:
        return QStringLiteral("COCOA-cls");
    case DatasetFormat::D2sa:
        return QStringLiteral("D2SA");
    case DatasetFormat::Kins:
        return QStringLiteral("KINS");
    case DatasetFormat::Kins2020:
        return QStringLiteral("KINS 2020");
    }
    return QStringLiteral("COCO-A");
}

/// Asks for a file to write, beginning where the last one went.
/// @param name what is suggested
QString askForTarget(QWidget* parent, const Document& document, Preferences& preferences, const QString& title,
                     const QString& name, const QString& filter)
{
    const QString remembered = preferences.exportFolder();
    const QDir folder(remembered.isEmpty() || !QDir(remembered).exists() ? photoFolder(document) : remembered);
    const QString suggestion = folder.filePath(name);
    QFileDialog dialog(parent, title, suggestion, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    preferences.setExportFolder(QFileInfo(path).absolutePath());
    return path;
}

} // namespace

QString askForPhoto(QWidget* parent, const Document& document)
{
    return QFileDialog::getOpenFileName(
        parent, FileDialogs::tr("Open a Photograph or a Project"), photoFolder(document),
        FileDialogs::tr("Pictures and projects (%1 project.json);;All files (*)").arg(pictureNames()));
}

QString askForFolder(QWidget* parent, const Document& document)
{
    return QFileDialog::getExistingDirectory(parent, FileDialogs::tr("Open a Folder of Photographs"),
                                             photoFolder(document));
}

QString askForMissing(QWidget* parent, const QString& path)
{
    return QFileDialog::getOpenFileName(
        parent, FileDialogs::tr("Where Is %1 Now?").arg(QFileInfo(path).fileName()), path,
        FileDialogs::tr("Pictures (%1);;All files (*)").arg(pictureNames()));
}

QString askForModel(QWidget* parent)
{
    return QFileDialog::getOpenFileName(
        parent, FileDialogs::tr("Open a Model"), userModelFolder(),
        FileDialogs::tr("Weights (%1);;All files (*)").arg(QStringLiteral("*.safetensors *.ckpt *.pt *.pth")));
}

QString askForPicture(QWidget* parent, const Document& document, Preferences& preferences, const QString& objectName)
{
    return askForTarget(parent, document, preferences, FileDialogs::tr("Save the Whole Object"),
                        QStringLiteral("%1-%2.png").arg(photoName(document), fileNameOf(objectName)),
                        FileDialogs::tr("PNG pictures (*.png)"));
}

QString askForAnnotations(QWidget* parent, const Document& document, Preferences& preferences, const QString& name,
                          DatasetFormat format)
{
    const QString formatName = datasetName(format);
    const QString ending = format == DatasetFormat::CocoA
                               ? QStringLiteral(".json")
                               : QStringLiteral("-%1.json").arg(fileNameOf(formatName).toLower());
    return askForTarget(parent, document, preferences, FileDialogs::tr("Export %1").arg(formatName),
                        fileNameOf(name) + ending, FileDialogs::tr("%1 annotations (*.json)").arg(formatName));
}

QString askForLayers(QWidget* parent, const Document& document, Preferences& preferences)
{
    return askForTarget(parent, document, preferences, FileDialogs::tr("Export Layers"),
                        photoName(document) + QStringLiteral(".ora"), FileDialogs::tr("OpenRaster pictures (*.ora)"));
}

bool mayLoseWork(QWidget* parent, const QString& reason)
{
    QMessageBox box(QMessageBox::Warning, FileDialogs::tr("Unsaved changes"),
                    FileDialogs::tr("%1 Close and lose the last changes?").arg(reason), QMessageBox::NoButton, parent);
    const QPushButton* lose = box.addButton(FileDialogs::tr("&Close and Lose Them"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(FileDialogs::tr("&Keep Working"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == lose;
}

} // namespace unocclude
