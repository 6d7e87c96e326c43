// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/json_value.h"

#include <stdexcept>
#include <string>

#include <sys/types.h>

namespace unocclude::engine {

/// Another program that was to be compared with, but did not start, went away, or says that it failed.
class RivalError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// A program that is asked one thing at a time: a JSON object in a line on its standard input, its answer in a line on
/// its standard output. It ends when its input does.
class RivalProcess
{
public:
    /// @param command for the shell; its standard error is ours. @throw RivalError
    explicit RivalProcess(std::string command);
    ~RivalProcess();
    RivalProcess(const RivalProcess&) = delete;
    RivalProcess& operator=(const RivalProcess&) = delete;

    /// @throw RivalError where the program went away, answers no JSON, or answers {"error": "..."}
    JsonValue ask(const JsonValue& question);

private:
    void start(int childEnd);
    void sendLine(const std::string& line);
    std::string receiveLine();
    [[noreturn]] void fail(const std::string& what) const;

    std::string m_command;
    pid_t m_process = 0;
    int m_socket = -1;
    std::string m_received; // beyond the last line
};

} // namespace unocclude::engine
