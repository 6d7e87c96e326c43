// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace unocclude {

class Document;
class Preferences;
enum class DatasetFormat;

// Each returns an empty string if the user changed their mind.

QString askForPhoto(QWidget* parent, const Document& document);
QString askForPicture(QWidget* parent, const Document& document, Preferences& preferences, const QString& objectName);
QString askForAnnotations(QWidget* parent, const Document& document, Preferences& preferences, DatasetFormat format);
QString askForLayers(QWidget* parent, const Document& document, Preferences& preferences);

/// Closing or opening another photograph is the one thing that undo cannot bring back: asks if there is work that was
/// not exported.
bool mayLoseWork(QWidget* parent, Document& document);

} // namespace unocclude
