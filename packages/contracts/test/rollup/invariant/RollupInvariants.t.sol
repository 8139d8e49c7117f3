// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {RollupHandler} from "./RollupHandler.sol";

/// @notice See README.md beside this file.
/// forge-config: default.invariant.runs = 8
/// forge-config: default.invariant.depth = 24
contract RollupInvariantsTest is Test {
    RollupHandler private _handler;

    function setUp() public {
        _handler = new RollupHandler();
        _handler.setUp();
        bytes4[] memory selectors = new bytes4[](8);
        selectors[0] = RollupHandler.deposit.selector;
        selectors[1] = RollupHandler.forceUncommit.selector;
        selectors[2] = RollupHandler.forceWithdraw.selector;
        selectors[3] = RollupHandler.takeItems.selector;
        selectors[4] = RollupHandler.transact.selector;
        selectors[5] = RollupHandler.execute.selector;
        selectors[6] = RollupHandler.finalizeAndClaim.selector;
        selectors[7] = RollupHandler.venue.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector(address(_handler), selectors));
    }

    /// @dev I1. Would catch a refund paid twice, a claim that counts nothing, a leg that takes more than its round.
    function invariant_PoolCoversWhatIsOwed() public {
        assertLe(_handler.owedAssets(), _handler.pool(), "I1");
    }

    /// @dev I2. Would catch matched shares credited twice, donations counted, a floor that rounds up.
    function invariant_SharesCoverWhatIsOwed() public {
        _handler.owedAssets(); // follows the queue
        for (uint8 s; s < 2; ++s) {
            assertLe(_handler.owedShares(s), _handler.held(s), "I2");
        }
    }

    /// @dev I10. Would catch a checkpoint that is not the replay's.
    function invariant_RootIsTheModels() public view {
        assertTrue(_handler.isRootRight(), "root of the tip");
    }
}
