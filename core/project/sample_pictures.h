// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/sample.h"

#include <QString>
#include <QStringList>

namespace unocclude {

/// The pictures of an image's samples: PNG files, R G B A, without loss, in a folder beside its annotations. A file is
/// named by the sample's seed and a hash of its pixels, so it never changes: annotations that name it stay true
/// whatever is saved after them.
class SamplePictures
{
public:
    /// @param folder need not exist
    explicit SamplePictures(QString folder);

    /// "7-0123456789abcdef.png"
    static QString nameOf(const Sample& sample);

    /// Writes the picture unless it is there, and the folder as well. @throw RuntimeError (Failed)
    void save(const Sample& sample, const QString& name) const;

    /// @return CV_8UC4, R G B A
    /// @throw RuntimeError (InvalidInput) naming the file if it is missing, damaged or of another size
    cv::Mat load(const QString& name, cv::Size size) const;

    /// Removes the pictures that annotations no longer name, then the folder if nothing is in it.
    void keepOnly(const QStringList& names) const;

private:
    QString m_folder;
};

} // namespace unocclude
