// SPDX-License-Identifier: Apache-2.0
#include "session/preferences.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace unocclude {
namespace {

constexpr QLatin1String themeKey("window/theme");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String stateKey("window/state");
constexpr QLatin1String recentKey("files/recent");
constexpr QLatin1String lastProjectKey("last/project");
constexpr QLatin1String lastImageKey("last/image");
constexpr QLatin1String lastScaleKey("last/scale");
constexpr QLatin1String lastCentreKey("last/centre");
constexpr QLatin1String lookKey("wall/look");
constexpr QLatin1String opacityKey("wall/opacity");
constexpr QLatin1String exportFolderKey("files/exportFolder");
constexpr QLatin1String shortcutsGroup("shortcuts");
constexpr QLatin1String segmenterKey("pointing/segmenter");
constexpr QLatin1String completerKey("completion/model");
constexpr QLatin1String tierKey("completion/tier");
constexpr QLatin1String deviceKey("models/device");
constexpr QLatin1String fastTier("fast");
constexpr QLatin1String hoverKey("pointing/showsHover");

QString defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/unocclude/unocclude.ini");
}

} // namespace

Preferences::Preferences()
    : Preferences(defaultFile())
{
}

Preferences::Preferences(const QString& file)
    : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Preferences::~Preferences() = default;

ThemeChoice Preferences::theme() const
{
    const int stored = m_settings->value(themeKey).toInt();
    const bool known = stored >= 0 && stored <= static_cast<int>(ThemeChoice::HighContrast);
    return known ? static_cast<ThemeChoice>(stored) : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    m_settings->setValue(themeKey, static_cast<int>(choice));
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings->value(geometryKey).toByteArray();
}

QByteArray Preferences::windowState() const
{
    return m_settings->value(stateKey).toByteArray();
}

void Preferences::setWindow(const QByteArray& geometry, const QByteArray& state)
{
    m_settings->setValue(geometryKey, geometry);
    m_settings->setValue(stateKey, state);
}

int Preferences::wholeLook() const
{
    constexpr int looks = 3;
    const int stored = m_settings->value(lookKey).toInt();
    return stored >= 0 && stored < looks ? stored : 0;
}

double Preferences::wholeOpacity() const
{
    const double stored = m_settings->value(opacityKey, 0.85).toDouble();
    return stored >= 0.1 && stored <= 1.0 ? stored : 0.85;
}

void Preferences::setWholeLook(int look, double opacity)
{
    m_settings->setValue(lookKey, look);
    m_settings->setValue(opacityKey, opacity);
}

QStringList Preferences::recentPhotos() const
{
    return m_settings->value(recentKey).toStringList().mid(0, recentLimit);
}

void Preferences::addRecentPhoto(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentPhotos();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_settings->setValue(recentKey, QStringList(recent.mid(0, recentLimit)));
}

void Preferences::clearRecentPhotos()
{
    m_settings->remove(recentKey);
}

Preferences::LastWork Preferences::lastWork() const
{
    return {m_settings->value(lastProjectKey).toString(), m_settings->value(lastImageKey).toString(),
            m_settings->value(lastScaleKey).toDouble(), m_settings->value(lastCentreKey).toPointF()};
}

void Preferences::setLastWork(const LastWork& work)
{
    m_settings->setValue(lastProjectKey, work.project);
    m_settings->setValue(lastImageKey, work.image);
    m_settings->setValue(lastScaleKey, work.scale);
    m_settings->setValue(lastCentreKey, work.centre);
}

QString Preferences::exportFolder() const
{
    return m_settings->value(exportFolderKey).toString();
}

void Preferences::setExportFolder(const QString& folder)
{
    m_settings->setValue(exportFolderKey, folder);
}

std::map<QString, QList<QKeySequence>> Preferences::shortcuts() const
{
    std::map<QString, QList<QKeySequence>> keys;
    m_settings->beginGroup(shortcutsGroup);
    for (const QString& action : m_settings->childKeys()) {
        keys[action] = QKeySequence::listFromString(m_settings->value(action).toString(), QKeySequence::PortableText);
        keys[action].removeIf([](const QKeySequence& key) { return key.isEmpty(); });
    }
    m_settings->endGroup();
    return keys;
}

void Preferences::setShortcuts(const std::map<QString, QList<QKeySequence>>& shortcuts)
{
    m_settings->remove(shortcutsGroup);
    m_settings->beginGroup(shortcutsGroup);
    for (const auto& [action, keys] : shortcuts)
        m_settings->setValue(action, QKeySequence::listToString(keys, QKeySequence::PortableText));
    m_settings->endGroup();
}

QString Preferences::device() const
{
    return m_settings->value(deviceKey, QStringLiteral("auto")).toString();
}

void Preferences::setDevice(const QString& device)
{
    m_settings->setValue(deviceKey, device);
}

QString Preferences::segmenter() const
{
    return m_settings->value(segmenterKey).toString();
}

void Preferences::setSegmenter(const QString& nameOrPath)
{
    m_settings->setValue(segmenterKey, nameOrPath);
}

QString Preferences::completer() const
{
    return m_settings->value(completerKey).toString();
}

void Preferences::setCompleter(const QString& nameOrPath)
{
    m_settings->setValue(completerKey, nameOrPath);
}

Tier Preferences::tier() const
{
    return m_settings->value(tierKey).toString() == fastTier ? Tier::Fast : Tier::Exact;
}

void Preferences::setTier(Tier tier)
{
    m_settings->setValue(tierKey, tier == Tier::Fast ? QString(fastTier) : QStringLiteral("exact"));
}

bool Preferences::showsHover() const
{
    return m_settings->value(hoverKey, true).toBool();
}

void Preferences::setShowsHover(bool shows)
{
    m_settings->setValue(hoverKey, shows);
}

} // namespace unocclude
