// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";
import {SSTORE2} from "solady/utils/SSTORE2.sol";

import {Create3Factory} from "../../src/common/Create3Factory.sol";
import {DataContracts} from "../../src/common/libraries/DataContracts.sol";

contract DataContractsTest is Test {
    Create3Factory private factory = new Create3Factory();

    function testFuzz_Split_ReadsBackTheSame(uint256 seed, uint256 length) public {
        length = bound(length, 0, 2 * DataContracts.CAPACITY);
        bytes memory data = _bytes(seed, length);

        (bytes memory first, bytes memory second) = DataContracts.split(data);
        address start = factory.deploy("start", first);
        address end = factory.deploy("end", second);

        assertEq(keccak256(bytes.concat(SSTORE2.read(start), SSTORE2.read(end))), keccak256(data));
        assertEq(start.code[0], bytes1(0)); // STOP: never callable
    }

    function test_Split_FillsBothToTheLimit() public {
        (bytes memory first, bytes memory second) = DataContracts.split(_bytes(1, 2 * DataContracts.CAPACITY));

        assertEq(factory.deploy("start", first).code.length, 24_576);
        assertEq(factory.deploy("end", second).code.length, 24_576);
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
