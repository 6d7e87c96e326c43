// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMimeData>

#include <opencv2/core/mat.hpp>

namespace unocclude {

/// A picture on its way into another program: as pixels, as PNG, and as a file, which file managers and editors want.
/// What nobody asks for is not made. The file stays as long as the folder.
class PictureMime final : public QMimeData
{
    Q_OBJECT

public:
    /// @param rgba CV_8UC4, R G B A, straight alpha    @param file to be written, ".png"; its folder is there
    PictureMime(const cv::Mat& rgba, const QString& file);

    QStringList formats() const override;
    bool hasFormat(const QString& type) const override;

protected:
    QVariant retrieveData(const QString& type, QMetaType wanted) const override;

private:
    const QByteArray& png() const;
    QUrl writtenFile() const; ///< empty if it cannot be written

    cv::Mat m_rgba;
    QString m_file;
    mutable QByteArray m_png;
};

/// Pixels of its own. @param rgba CV_8UC4
QImage toImage(const cv::Mat& rgba);

} // namespace unocclude
