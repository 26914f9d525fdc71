# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'change_passphrase.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_ChangePassphrase(object):
    def setupUi(self, ChangePassphrase):
        if not ChangePassphrase.objectName():
            ChangePassphrase.setObjectName(u"ChangePassphrase")
        self.column = QVBoxLayout(ChangePassphrase)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.steps = QStackedWidget(ChangePassphrase)
        self.steps.setObjectName(u"steps")
        self.passphrase_step = QWidget()
        self.passphrase_step.setObjectName(u"passphrase_step")
        self.passphrase_column = QVBoxLayout(self.passphrase_step)
        self.passphrase_column.setSpacing(10)
        self.passphrase_column.setObjectName(u"passphrase_column")
        self.passphrase_column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.passphrase_step)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.passphrase_column.addWidget(self.heading)

        self.explanation = QLabel(self.passphrase_step)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.passphrase_column.addWidget(self.explanation)

        self.steps.addWidget(self.passphrase_step)
        self.sheet_step = QWidget()
        self.sheet_step.setObjectName(u"sheet_step")
        self.sheet_column = QVBoxLayout(self.sheet_step)
        self.sheet_column.setSpacing(10)
        self.sheet_column.setObjectName(u"sheet_column")
        self.sheet_column.setContentsMargins(0, 0, 0, 0)
        self.sheet_heading = QLabel(self.sheet_step)
        self.sheet_heading.setObjectName(u"sheet_heading")
        self.sheet_heading.setProperty(u"role", u"heading")

        self.sheet_column.addWidget(self.sheet_heading)

        self.sheet_explanation = QLabel(self.sheet_step)
        self.sheet_explanation.setObjectName(u"sheet_explanation")
        self.sheet_explanation.setWordWrap(True)

        self.sheet_column.addWidget(self.sheet_explanation)

        self.steps.addWidget(self.sheet_step)

        self.column.addWidget(self.steps)

        self.progress = QLabel(ChangePassphrase)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"role", u"muted")

        self.column.addWidget(self.progress)

        self.fault = QLabel(ChangePassphrase)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = QPushButton(ChangePassphrase)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(ChangePassphrase)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(476, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(ChangePassphrase)
        self.cancel.clicked.connect(ChangePassphrase.reject)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(ChangePassphrase)
    # setupUi

    def retranslateUi(self, ChangePassphrase):
        ChangePassphrase.setWindowTitle(QCoreApplication.translate("ChangePassphrase", u"Change the passphrase", None))
        self.heading.setText(QCoreApplication.translate("ChangePassphrase", u"Choose a new passphrase", None))
        self.explanation.setText(QCoreApplication.translate("ChangePassphrase", u"The case file is written anew under the new passphrase and checked; the old one is kept as a backup.", None))
        self.sheet_heading.setText(QCoreApplication.translate("ChangePassphrase", u"Print the new recovery key sheet", None))
        self.sheet_explanation.setText(QCoreApplication.translate("ChangePassphrase", u"The passphrase is changed. The earlier sheet no longer opens the case file; keep it only as long as backups from before today are kept.", None))
        self.progress.setText("")
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("ChangePassphrase", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("ChangePassphrase", u"C&hange the passphrase", None))
    # retranslateUi

