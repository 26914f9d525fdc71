# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore.ui'
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
    QLineEdit, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.tables.row_list import RowList

class Ui_Restore(object):
    def setupUi(self, Restore):
        if not Restore.objectName():
            Restore.setObjectName(u"Restore")
        self.column = QVBoxLayout(Restore)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.explanation = QLabel(Restore)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.backups_label = QLabel(Restore)
        self.backups_label.setObjectName(u"backups_label")

        self.column.addWidget(self.backups_label)

        self.backups = RowList(Restore)
        self.backups.setObjectName(u"backups")
        self.backups.setWordWrap(True)
        self.backups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.backups.setMinimumSize(QSize(0, 170))

        self.column.addWidget(self.backups)

        self.other_row = QHBoxLayout()
        self.other_row.setSpacing(8)
        self.other_row.setObjectName(u"other_row")
        self.choose_other = QPushButton(Restore)
        self.choose_other.setObjectName(u"choose_other")
        self.choose_other.setAutoDefault(False)

        self.other_row.addWidget(self.choose_other)

        self.chosen_other = QLabel(Restore)
        self.chosen_other.setObjectName(u"chosen_other")
        self.chosen_other.setProperty(u"role", u"muted")
        self.chosen_other.setWordWrap(True)
        self.chosen_other.setTextFormat(Qt.TextFormat.PlainText)

        self.other_row.addWidget(self.chosen_other)

        self.other_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.other_row.addItem(self.other_gap)


        self.column.addLayout(self.other_row)

        self.secret_label = QLabel(Restore)
        self.secret_label.setObjectName(u"secret_label")

        self.column.addWidget(self.secret_label)

        self.secret_row = QHBoxLayout()
        self.secret_row.setSpacing(8)
        self.secret_row.setObjectName(u"secret_row")
        self.secret = QLineEdit(Restore)
        self.secret.setObjectName(u"secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)

        self.secret_row.addWidget(self.secret)

        self.show_secret = QPushButton(Restore)
        self.show_secret.setObjectName(u"show_secret")
        self.show_secret.setCheckable(True)
        self.show_secret.setAutoDefault(False)

        self.secret_row.addWidget(self.show_secret)


        self.column.addLayout(self.secret_row)

        self.way_row = QHBoxLayout()
        self.way_row.setObjectName(u"way_row")
        self.other_way = QPushButton(Restore)
        self.other_way.setObjectName(u"other_way")
        self.other_way.setAutoDefault(False)
        self.other_way.setProperty(u"role", u"link")

        self.way_row.addWidget(self.other_way)

        self.way_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.way_row.addItem(self.way_gap)


        self.column.addLayout(self.way_row)

        self.fault = QLabel(Restore)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.progress = QLabel(Restore)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"role", u"muted")

        self.buttons.addWidget(self.progress)

        self.space = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = QPushButton(Restore)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(Restore)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(516, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

#if QT_CONFIG(shortcut)
        self.backups_label.setBuddy(self.backups)
        self.secret_label.setBuddy(self.secret)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.backups, self.choose_other)
        QWidget.setTabOrder(self.choose_other, self.secret)
        QWidget.setTabOrder(self.secret, self.show_secret)
        QWidget.setTabOrder(self.show_secret, self.other_way)
        QWidget.setTabOrder(self.other_way, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(Restore)
        self.cancel.clicked.connect(Restore.reject)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(Restore)
    # setupUi

    def retranslateUi(self, Restore):
        Restore.setWindowTitle(QCoreApplication.translate("Restore", u"Restore a backup", None))
        self.explanation.setText(QCoreApplication.translate("Restore", u"A backup is put in the place of the case file. What is there now is kept as a backup of its own, even if it is damaged.", None))
        self.backups_label.setText(QCoreApplication.translate("Restore", u"&Backups, the newest first", None))
        self.choose_other.setText(QCoreApplication.translate("Restore", u"Choose a &file elsewhere\u2026", None))
        self.chosen_other.setText("")
        self.secret_label.setText(QCoreApplication.translate("Restore", u"&Passphrase of the day the backup was made", None))
        self.show_secret.setText(QCoreApplication.translate("Restore", u"&Show", None))
        self.other_way.setText(QCoreApplication.translate("Restore", u"Use the recovery &key instead", None))
        self.fault.setText("")
        self.progress.setText("")
        self.cancel.setText(QCoreApplication.translate("Restore", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("Restore", u"&Restore this backup", None))
    # retranslateUi

