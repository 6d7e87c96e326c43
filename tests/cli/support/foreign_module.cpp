// SPDX-License-Identifier: Apache-2.0
// A module of another version of the program.
extern "C" int unocclude_inference_abi()
{
    return -1;
}
