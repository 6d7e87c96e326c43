// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <vector>

/// The names of Gloo that LibTorch's ProcessGroupGloo.hpp mentions. The wheel holds Gloo inside its library but not
/// Gloo's headers. Nothing of Gloo is called or built by us, and the process group keeps it behind pointers only, so
/// that these declarations do (core/engine/cmake/LibTorch.cmake gives them the headers' names).
namespace gloo {

class Context
{
public:
    void setTimeout(std::chrono::milliseconds timeout);
};

namespace rendezvous {

class Store
{
public:
    virtual ~Store();
    virtual void set(const std::string& key, const std::vector<char>& value) = 0;
    virtual std::vector<char> get(const std::string& key) = 0;
    virtual void wait(const std::vector<std::string>& keys) = 0;
    virtual void wait(const std::vector<std::string>& keys, const std::chrono::milliseconds& timeout) = 0;
};

} // namespace rendezvous

namespace transport {

class Device;

class UnboundBuffer
{
public:
    virtual ~UnboundBuffer();
};

} // namespace transport

} // namespace gloo
