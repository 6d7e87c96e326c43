// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/rival_process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace unocclude::engine {

RivalProcess::RivalProcess(std::string command)
    : m_command(std::move(command))
{
    // a socket instead of pipes: writing to a program that has ended is an error then, and no signal
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        fail(std::strerror(errno));
    m_socket = ends[0];
    start(ends[1]);
    ::close(ends[1]);
}

RivalProcess::~RivalProcess()
{
    ::close(m_socket); // the end of its input
    if (m_process > 0)
        while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
        }
}

void RivalProcess::start(int childEnd)
{
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, childEnd, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, childEnd, STDOUT_FILENO);
    std::array<char*, 4> words = {const_cast<char*>("sh"), const_cast<char*>("-c"), m_command.data(), nullptr};
    const int error = ::posix_spawn(&m_process, "/bin/sh", &actions, nullptr, words.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        fail(std::strerror(error));
}

void RivalProcess::fail(const std::string& what) const
{
    throw RivalError("The program to compare with, \"" + m_command + "\", failed: " + what + ".");
}

JsonValue RivalProcess::ask(const JsonValue& question)
{
    sendLine(writeJson(question) + '\n');
    try {
        auto answer = parseJson(receiveLine());
        if (const auto* error = answer.find("error"))
            fail(error->text());
        return answer;
    } catch (const JsonError& error) {
        fail(std::string("its answer is not what was expected: ") + error.what());
    }
}

void RivalProcess::sendLine(const std::string& line)
{
    for (std::size_t sent = 0; sent < line.size();) {
        const auto count = ::send(m_socket, line.data() + sent, line.size() - sent, MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR)
            fail("it does not listen");
        sent += static_cast<std::size_t>(std::max<ssize_t>(count, 0));
    }
}

std::string RivalProcess::receiveLine()
{
    std::array<char, 1 << 16> block{};
    auto end = m_received.find('\n');
    while (end == std::string::npos) {
        const auto count = ::recv(m_socket, block.data(), block.size(), 0);
        if (count == 0 || (count < 0 && errno != EINTR))
            fail("it ended without an answer");
        const auto before = m_received.size();
        m_received.append(block.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        end = m_received.find('\n', before);
    }
    auto line = m_received.substr(0, end);
    m_received.erase(0, end + 1);
    return line;
}

} // namespace unocclude::engine
