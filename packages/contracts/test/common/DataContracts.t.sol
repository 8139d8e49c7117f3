// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Create3Factory} from "../../src/common/Create3Factory.sol";
import {DataContracts} from "../../src/common/libraries/DataContracts.sol";

contract DataContractsTest is Test {
    Create3Factory private factory = new Create3Factory();

    function testFuzz_Split_ReadsBackTheSame(uint256 seed, uint256 length) public {
        length = bound(length, 0, 3 * DataContracts.CAPACITY);
        bytes memory data = _bytes(seed, length);

        address[] memory placed = _place(DataContracts.split(data));

        assertEq(keccak256(DataContracts.join(placed)), keccak256(data));
        for (uint256 i; i < placed.length; ++i) {
            assertEq(placed[i].code[0], bytes1(0)); // STOP: never callable
        }
    }

    function test_Split_FillsEachToTheLimit() public {
        address[] memory placed = _place(DataContracts.split(_bytes(1, 2 * DataContracts.CAPACITY)));

        assertEq(placed.length, 2);
        assertEq(placed[0].code.length, 24_576);
        assertEq(placed[1].code.length, 24_576);
    }

    function _place(bytes[] memory parts) private returns (address[] memory placed) {
        placed = new address[](parts.length);
        for (uint256 i; i < parts.length; ++i) {
            placed[i] = factory.deploy(bytes32(i), parts[i]);
        }
    }

    function _bytes(uint256 seed, uint256 length) private pure returns (bytes memory data) {
        data = new bytes(length);
        for (uint256 i = 32; i <= length; i += 32) {
            bytes32 word = keccak256(abi.encode(seed, i));
            assembly ("memory-safe") {
                mstore(add(data, i), word)
            }
        }
    }
}
