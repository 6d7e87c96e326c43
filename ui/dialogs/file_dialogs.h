// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace unocclude {

class Document;
class Preferences;
enum class DatasetFormat;

// Each returns an empty string if the user changed their mind.

QString askForPhoto(QWidget* parent, const Document& document); ///< or a project's project.json
QString askForFolder(QWidget* parent, const Document& document);
QString askForMissing(QWidget* parent, const QString& path); ///< where an image is that was at `path`
QString askForPicture(QWidget* parent, const Document& document, Preferences& preferences, const QString& objectName);
/// @param name of the dataset
QString askForAnnotations(QWidget* parent, const Document& document, Preferences& preferences, const QString& name,
                          DatasetFormat format);
QString askForModel(QWidget* parent); ///< a file of weights
QString askForLayers(QWidget* parent, const Document& document, Preferences& preferences);

/// Asks whether to close although not all could be saved. @param reason a sentence
bool mayLoseWork(QWidget* parent, const QString& reason);

} // namespace unocclude
