// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace unocclude {

class Canvas;

/// Lets assistive technology see the objects on the photograph as the canvas's children, front to back, each with its
/// description ("person 2, approved, 34 % hidden") and its place on the screen. To be called before a canvas is asked
/// for its interface; more calls change nothing.
void installCanvasAccessible();

/// Tells assistive technology, if any listens, that there may be other objects now.
void describeObjects(Canvas& canvas);

} // namespace unocclude
