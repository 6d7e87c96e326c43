// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <memory>
#include <vector>

namespace unocclude::test {

/// A photo of a colour gradient.
Photo examplePhoto(cv::Size size = {64, 48});

Mask rectangleMask(cv::Rect rectangle, cv::Size size = {64, 48});

Prompt clickAt(double x, double y);

/// An instance not yet in the document: a rectangle, clicked in its middle.
Instance exampleInstance(Document& document, cv::Rect rectangle);

/// The same, in front of all others, through a command.
InstanceId addExample(Document& document, cv::Rect rectangle);

/// Samples that grow the visible mask's box to the right, each by one pixel more than the one before.
std::shared_ptr<const CompletionResult> exampleCompletion(const Mask& visible, int samples = 3);

/// Writes down every event of a document.
class EventLog
{
public:
    explicit EventLog(Document& document);

    /// The events since the last call.
    std::vector<ChangeEvent> take();

private:
    std::vector<ChangeEvent> m_events;
    QObject m_receiver; ///< ends the connection
};

} // namespace unocclude::test
