// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {Slasher} from "../../../src/restaking/Slasher.sol";
import {TokenPool} from "../../../src/restaking/TokenPool.sol";
import {IAllocations} from "../../../src/restaking/interfaces/IAllocations.sol";
import {ISlasher} from "../../../src/restaking/interfaces/ISlasher.sol";
import {ITokenPool} from "../../../src/restaking/interfaces/ITokenPool.sol";
import {TestToken} from "../../utils/TestToken.sol";
import {RestakingHandler} from "./RestakingHandler.sol";

/// @notice What always holds, whatever the stakers, operators and services do. README.md beside this file lists it.
contract RestakingInvariantsTest is Test {
    RestakingHandler internal handler;
    TokenPool internal pool;
    Slasher internal slasher;

    function setUp() public {
        handler = new RestakingHandler();
        handler.setUp();
        (address pool_, address slasher_) = handler.core();
        (pool, slasher) = (TokenPool(pool_), Slasher(slasher_));

        bytes4[] memory selectors = new bytes4[](13);
        selectors[0] = RestakingHandler.warp.selector;
        selectors[1] = RestakingHandler.stake.selector;
        selectors[2] = RestakingHandler.delegate.selector;
        selectors[3] = RestakingHandler.queue.selector;
        selectors[4] = RestakingHandler.complete.selector;
        selectors[5] = RestakingHandler.withdrawUndelegated.selector;
        selectors[6] = RestakingHandler.modifyAllocation.selector;
        selectors[7] = RestakingHandler.leaveOrReturn.selector;
        selectors[8] = RestakingHandler.freeze.selector;
        selectors[9] = RestakingHandler.execute.selector;
        selectors[10] = RestakingHandler.cancelOrExpire.selector;
        selectors[11] = RestakingHandler.release.selector;
        selectors[12] = RestakingHandler.race.selector;
        targetSelector(FuzzSelector({addr: address(handler), selectors: selectors}));
        targetContract(address(handler));
    }

    /// @dev I-1. Catches a transfer, slash or credit that one book knows and another does not.
    function invariant_CustodyIsTheSumOfAllClaims() public view {
        for (uint256 a; a < 2; ++a) {
            address asset = handler.assets(a);
            uint256 sum = handler.unreleased(asset) + handler.creditsOf(asset);
            for (uint256 i; i < 3; ++i) {
                sum += pool.undelegated(handler.stakers(i), asset);
            }
            for (uint256 i; i < 2; ++i) {
                sum += pool.pool(handler.operators(i), asset).assets;
            }
            for (uint256 i; i < handler.bucketCount(); ++i) {
                RestakingHandler.BucketRef memory b = handler.bucketRef(i);
                if (b.asset == asset) sum += pool.bucket(b.operator, asset, b.generation, b.epoch).assets;
            }
            assertEq(pool.custody(asset), sum);
            assertGe(TestToken(asset).balanceOf(address(pool)), sum);
        }
    }

    /// @dev I-2. Catches shares minted or burnt on one side only, and a price above one.
    function invariant_SharesAddUpAndPricesNeverPassOne() public view {
        for (uint256 a; a < 2; ++a) {
            for (uint256 o; o < 2; ++o) {
                (address operator, address asset) = (handler.operators(o), handler.assets(a));
                ITokenPool.Pool memory p = pool.pool(operator, asset);
                uint256 sum;
                for (uint256 i; i < 3; ++i) {
                    (uint256 shares,) = pool.position(handler.stakers(i), operator, asset);
                    sum += shares;
                }
                (uint256 maximum,) = slasher.magnitudes(operator, asset);
                assertEq(sum, p.shares);
                assertLe(p.assets, p.shares);
                assertLe(uint256(p.shares) * maximum, uint256(p.assets) * 1e18);
            }
        }
        for (uint256 i; i < handler.bucketCount(); ++i) {
            RestakingHandler.BucketRef memory b = handler.bucketRef(i);
            ITokenPool.Bucket memory bucket = pool.bucket(b.operator, b.asset, b.generation, b.epoch);
            uint256 sum;
            for (uint256 j; j < 3; ++j) {
                (uint256 shares,,,) =
                    pool.claim(handler.stakers(j), b.operator, b.asset, b.generation, b.epoch);
                sum += shares;
            }
            assertEq(sum, bucket.shares);
            assertLe(bucket.assets, bucket.shares);
        }
    }

    /// @dev I-5. Catches stake promised twice, or freed before its promise ends.
    function invariant_PromisesAreWhatIsEncumbered() public view {
        for (uint256 a; a < 2; ++a) {
            for (uint256 o; o < 2; ++o) {
                (address operator, address asset) = (handler.operators(o), handler.assets(a));
                uint256 generation = pool.pool(operator, asset).generation;
                uint256 sum;
                for (uint256 s; s < 2; ++s) {
                    IAllocations.Allocation memory p =
                        slasher.allocation(operator, handler.services(s), asset);
                    if (p.generation == generation) sum += p.next > p.current ? p.next : p.current;
                }
                (uint256 maximum, uint256 encumbered) = slasher.magnitudes(operator, asset);
                assertEq(sum, encumbered);
                assertLe(encumbered, maximum);
                assertLe(maximum, 1e18);
                assertGe(maximum, 1e9);
            }
        }
    }

    /// @dev I-7. Catches a freeze that is extended past its cap.
    function invariant_NoStreakPassesItsCap() public view {
        for (uint256 o; o < 2; ++o) {
            ISlasher.FreezeState memory state = slasher.freezeState(handler.operators(o));
            assertLe(state.frozenUntil, uint256(state.streakStart) + slasher.maxContinuousFreeze());
            if (slasher.isFrozen(handler.operators(o))) assertGe(state.frozenSince, state.streakStart);
        }
    }
}
