// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace unocclude {

/// Items beside each other in as many rows as the width asks for, so that a panel of controls never keeps its window from
/// being narrow. An item that wants to expand takes what is left of its row; one that is wider than the layout is made as
/// narrow as that.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;    ///< all in one row
    QSize minimumSize() const override; ///< each in a row of its own
    void setGeometry(const QRect& rect) override;

private:
    struct Cell
    {
        QLayoutItem* item;
        QSize size;
    };
    using Row = std::vector<Cell>;

    std::vector<Row> rowsFor(int width) const;
    void place(const Row& row, const QRect& line) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace unocclude
