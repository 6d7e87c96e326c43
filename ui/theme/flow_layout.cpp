// SPDX-License-Identifier: Apache-2.0
#include "theme/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace unocclude {
namespace {

template <typename Row>
int heightOf(const Row& row)
{
    int height = 0;
    for (const auto& cell : row)
        height = std::max(height, cell.size.height());
    return height;
}

bool wantsToExpand(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

QSize sizeWithin(const QLayoutItem& item, int width)
{
    QSize size = item.sizeHint().expandedTo(item.minimumSize());
    size.setWidth(std::min(size.width(), width));
    if (item.hasHeightForWidth())
        size.setHeight(item.heightForWidth(size.width()));
    return size;
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    std::rotate(m_items.begin() + index, m_items.end() - 1, m_items.end());
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<std::size_t>(index)].get();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto rows = rowsFor(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + spacing() * std::max(0, static_cast<int>(rows.size()) - 1);
    for (const Row& row : rows)
        height += heightOf(row);
    return height;
}

QSize FlowLayout::sizeHint() const
{
    int width = -spacing();
    for (const auto& item : m_items)
        if (!item->isEmpty())
            width += sizeWithin(*item, QWIDGETSIZE_MAX).width() + spacing();
    width = std::max(width, 0) + contentsMargins().left() + contentsMargins().right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.expandedTo({0, 0}).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    QRect line = rect.marginsRemoved(contentsMargins());
    for (const Row& row : rowsFor(line.width())) {
        line.setHeight(heightOf(row));
        place(row, line);
        line.translate(0, line.height() + spacing());
    }
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    std::vector<Row> rows;
    int left = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const Cell cell{item.get(), sizeWithin(*item, width)};
        if (rows.empty() || cell.size.width() > left) {
            rows.emplace_back();
            left = width;
        }
        left -= cell.size.width() + spacing();
        rows.back().push_back(cell);
    }
    return rows;
}

/// From left to right, or the other way where people read so.
void FlowLayout::place(const Row& row, const QRect& line) const
{
    int left = line.width() - spacing() * (static_cast<int>(row.size()) - 1);
    for (const Cell& cell : row)
        left -= cell.size.width();
    int x = line.left();
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Cell& cell : row) {
        const int width = cell.size.width() + (wantsToExpand(*cell.item) ? std::exchange(left, 0) : 0);
        const QRect place(x, line.top() + (line.height() - cell.size.height()) / 2, width, cell.size.height());
        cell.item->setGeometry(QStyle::visualRect(direction, line, place));
        x += width + spacing();
    }
}

} // namespace unocclude
