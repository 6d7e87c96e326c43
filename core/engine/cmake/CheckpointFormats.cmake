# SPDX-License-Identifier: Apache-2.0
# The parsers of foreign weights files: pure functions over bytes. They need neither LibTorch nor its precompiled header,
# so that tests/fuzz compiles them alone and with another compiler.
set(checkpoint_formats
    checkpoint/checkpoint_error.cpp
    checkpoint/crc32.cpp
    checkpoint/json_parser.cpp
    checkpoint/json_value.cpp
    checkpoint/pickle_graph.cpp
    checkpoint/pickle_machine.cpp
    checkpoint/pickle_stack.cpp
    checkpoint/safetensors_header.cpp
    checkpoint/text.cpp
    checkpoint/torch_contents.cpp
    checkpoint/torch_file.cpp
    checkpoint/torch_tensors.cpp
    checkpoint/torch_types.cpp
    checkpoint/zip_directory.cpp
    checkpoint/zip_records.cpp
)
