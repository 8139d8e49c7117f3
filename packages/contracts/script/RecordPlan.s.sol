// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Script} from "forge-std/Script.sol";
import {VmSafe} from "forge-std/Vm.sol";
import {LibString} from "solady/utils/LibString.sol";

import {Deploy} from "./Deploy.s.sol";
import {DeployConfig, External} from "./DeployBase.sol";
import {ReactorsConfig} from "./DeployReactors.sol";
import {SynthsConfig} from "./DeploySynths.sol";

/// @title  RecordPlan
/// @notice Runs the deployment with a marker in place of every parameter and writes down each transaction that the
///         deployer sends. The SDK's build turns markers back into parameters and ships the result as its plan.
contract RecordPlan is Script {
    uint256 private constant FIRST_CYCLE_MARKER = 0xA0000003;
    string private constant FILE = "packages/contracts/out/plan.csv";

    /// @notice Writes one line `part,to,value,data` per transaction into `out/plan.csv`.
    function run() external {
        Deploy script = new Deploy();
        if (vm.exists(FILE)) vm.removeFile(FILE);

        vm.deal(_marker("deployer"), 1 ether);
        vm.startStateDiffRecording();
        script.configureReactors(
            ReactorsConfig(address(0), address(0), address(0), address(0), FIRST_CYCLE_MARKER)
        );
        script.begin(markers());
        _write("factory");
        for (uint256 i; i < script.partCount(); ++i) {
            string memory part = script.partNames(i);
            if (LibString.eq(part, "synths")) _recordPeriodMode(script);
            _record(script, part, part);
        }
    }

    /// @dev The synths with fees by periods are a part of their own, in place of `synths`.
    function _recordPeriodMode(Deploy script) private {
        uint256 before = vm.snapshotState();
        script.configureSynths(SynthsConfig({periodMode: true, oracle: address(0), inflationStart: 0}));
        _record(script, "synths", "synthsPeriods");
        vm.revertToState(before);
    }

    function _record(Deploy script, string memory part, string memory name) private {
        vm.startStateDiffRecording();
        script.deployPart(part);
        _write(name);
    }

    /// @notice The markers: addresses and numbers that stand for parameters and occur nowhere else.
    function markers() public pure returns (DeployConfig memory) {
        External memory chain; // set by the part `devnet`
        return DeployConfig({
            deployer: _marker("deployer"),
            owner: _marker("owner"),
            guardian: _marker("guardian"),
            reporter: _marker("reporter"),
            treasury: _marker("treasury"),
            adminDelay: 0xA0000001,
            governorDelay: 0xA0000002,
            emaWindow: 1_234_567,
            chain: chain
        });
    }

    function _marker(string memory name) private pure returns (address) {
        return address(uint160(uint256(keccak256(bytes(string.concat("quintet.marker.", name))))));
    }

    function _write(string memory part) private {
        VmSafe.AccountAccess[] memory accesses = vm.stopAndReturnStateDiff();
        address deployer = _marker("deployer");
        for (uint256 i; i < accesses.length; ++i) {
            VmSafe.AccountAccess memory access = accesses[i];
            if (access.accessor != deployer || access.kind != VmSafe.AccountAccessKind.Call) continue;
            vm.writeLine(
                FILE,
                string.concat(
                    part,
                    ",",
                    vm.toString(access.account),
                    ",",
                    vm.toString(access.value),
                    ",",
                    vm.toString(access.data)
                )
            );
        }
    }
}
